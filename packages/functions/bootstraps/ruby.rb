# Runs a Ruby function: speaks the Lambda Runtime API with whatever Ruby this is, from 2.7 on. What a function sees and what its errors
# look like follow the service's own runtime (aws_lambda_ric); the standard library suffices.

require 'json'
require 'net/http'

$stdout.sync = true
$stderr.sync = true

module GatehouseRuntime
  API = '/2018-06-01/runtime'
  HERE = File.expand_path(__FILE__)

  # The second argument of a handler. Source: Lambda's "Using the Lambda context object to retrieve Ruby function information".
  class Context
    attr_reader :aws_request_id, :invoked_function_arn, :log_group_name, :log_stream_name, :function_name,
                :memory_limit_in_mb, :function_version, :clock_diff, :deadline_ms, :identity, :client_context,
                :tenant_id

    def initialize(headers)
      @aws_request_id = headers['Lambda-Runtime-Aws-Request-Id']
      @invoked_function_arn = headers['Lambda-Runtime-Invoked-Function-Arn']
      @deadline_ms = headers['Lambda-Runtime-Deadline-Ms'].to_i
      @identity = parse(headers['Lambda-Runtime-Cognito-Identity'])
      @client_context = parse(headers['Lambda-Runtime-Client-Context'])
      @tenant_id = headers['Lambda-Runtime-Aws-Tenant-Id']
      @log_group_name = ENV['AWS_LAMBDA_LOG_GROUP_NAME']
      @log_stream_name = ENV['AWS_LAMBDA_LOG_STREAM_NAME']
      @function_name = ENV['AWS_LAMBDA_FUNCTION_NAME']
      @memory_limit_in_mb = ENV['AWS_LAMBDA_FUNCTION_MEMORY_SIZE']
      @function_version = ENV['AWS_LAMBDA_FUNCTION_VERSION']
    end

    def get_remaining_time_in_millis
      [@deadline_ms - (Time.now.to_f * 1000).to_i, 0].max
    end

    private

    def parse(text)
      text && JSON.parse(text)
    end
  end

  # What goes wrong, by the service's name for it.
  Failure = Struct.new(:kind, :message, :trace) do
    def self.of(error, phase)
      own = (error.backtrace || []).take_while { |line| !line.start_with?(HERE) }
      new("#{phase}<#{error.class}>", error.message, own)
    end

    def to_h
      { errorMessage: message, errorType: kind, stackTrace: trace }
    end
  end

  class << self
    attr_accessor :request_id

    def main
      uri = URI("http://#{ENV.fetch('AWS_LAMBDA_RUNTIME_API')}")
      @http = Net::HTTP.new(uri.host, uri.port, nil)
      # The next call may be long in coming.
      @http.read_timeout = nil
      @http.keep_alive_timeout = 3600
      @http.start
      extend_path
      serve(start)
    end

    private

    # The function's folder and its layers. Source: Lambda's "Working with layers for Ruby Lambda functions".
    def extend_path
      layers = (ENV.delete('GATEHOUSE_LAYERS') || '').split(File::PATH_SEPARATOR)
      $LOAD_PATH.unshift(*layers.map { |it| File.join(it, 'ruby', 'lib') })
      $LOAD_PATH.unshift(ENV.fetch('LAMBDA_TASK_ROOT'))
      version = RbConfig::CONFIG['ruby_version']
      gems = layers.map { |it| File.join(it, 'ruby', 'gems', version) }
      gems.unshift(File.join(ENV.fetch('LAMBDA_TASK_ROOT'), 'vendor', 'bundle', 'ruby', version))
      Gem.paths = { 'GEM_HOME' => Gem.dir, 'GEM_PATH' => (gems + Gem.path).join(File::PATH_SEPARATOR) }
    end

    def start
      load_handler(ENV.fetch('_HANDLER'))
    rescue ScriptError, StandardError => e
      failure = Failure.of(e, 'Init')
      tell(failure, 'Init error when loading handler')
      post('/init/error', JSON.generate(failure.to_h), failure.kind)
      exit(1)
    end

    # `file.method`, or `file.Class.method` for a method of a class or module.
    def load_handler(text)
      file, *names, method = text.split('.')
      raise ArgumentError, "Invalid handler #{text}, must be of form FILENAME.METHOD or FILENAME.CLASS.METHOD" unless method && names.size < 2

      require file
      target = names.empty? ? Object : Kernel.const_get(names[0])
      target = TOPLEVEL_BINDING.receiver if names.empty?
      return target.method(method) if target.respond_to?(method, true)

      raise NameError, "undefined method '#{method}' for #{names[0] || 'main:Object'}"
    end

    def serve(handler)
      loop do
        response = @http.request(Net::HTTP::Get.new("#{API}/invocation/next"))
        self.request_id = response['Lambda-Runtime-Aws-Request-Id']
        ENV['_X_AMZN_TRACE_ID'] = response['Lambda-Runtime-Trace-Id']
        answer(handler, response)
        self.request_id = nil
      end
    end

    def answer(handler, response)
      id = request_id
      text = run(handler, response)
      post("/invocation/#{id}/response", text)
    rescue NoMemoryError, ScriptError, SecurityError, StandardError, SystemStackError => e
      failure = Failure.of(e, 'Function')
      tell(failure, 'Error raised from handler method')
      post("/invocation/#{id}/error", JSON.generate(failure.to_h), failure.kind)
    end

    def run(handler, response)
      event = JSON.parse(response.body.force_encoding('UTF-8'))
      result = handler.call(event: event, context: Context.new(response))
      result.is_a?(String) && !result.valid_encoding? ? JSON.generate(result.scrub) : JSON.generate(result)
    end

    def post(path, text, kind = nil)
      request = Net::HTTP::Post.new(API + path, 'content-type' => 'application/json')
      request['Lambda-Runtime-Function-Error-Type'] = kind if kind
      request.body = text
      $stdout.flush
      @http.request(request)
    end

    def tell(failure, message)
      puts message
      puts JSON.pretty_generate(failure.to_h)
    end
  end

  # Lines of a Logger name the call, as the service has them.
  module LogLines
    def call(severity, time, progname, message)
      head = format('%<sev>s, [%<at>s #%<pid>d] %<severity>5s ', sev: severity[0], at: time.strftime('%Y-%m-%dT%H:%M:%S.%6N'),
                                                                 pid: $$, severity: severity)
      "#{head}#{GatehouseRuntime.request_id} -- #{progname}: #{msg2str(message)}\n"
    end
  end
end

require 'logger'
Logger::Formatter.prepend(GatehouseRuntime::LogLines)
GatehouseRuntime.main
