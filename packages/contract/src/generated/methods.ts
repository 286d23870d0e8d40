// Generated from spec/ by `npm run generate`. Do not edit.

/** Each operation's method, by its name in camel case. */
export interface Methods {
  /**
   * List APIs. Lists the APIs of the account in the region page by page, HTTP and WebSocket APIs together. It
   * cannot search; find an API by name or tag in the pages.
   */
  getApis: 'GetApis'
  /**
   * Create an HTTP API from a document. Creates an HTTP API with the routes, integrations, authorizers, CORS
   * configuration and tags of an OpenAPI 3.0 document, or nothing at all if the document has errors. It makes no
   * stage, so the API answers only after you add one and deploy. Parts without a meaning here, schemas for
   * instance, are left out and told in `importInfo`; invalid parts are skipped and told in `warnings`, unless
   * `failOnWarnings` turns them into a 400 BadRequestException. HTTP APIs only.
   */
  importApi: 'ImportApi'
  /**
   * Create an API. Creates an HTTP or a WebSocket API. It is empty unless `target` asks for quick create: the HTTP
   * API then also gets an integration, a route with the key `routeKey` and a `$default` stage with auto-deploy, and
   * answers at once. Quick create does not permit the service to invoke a Lambda target, so add that to the
   * function. Names need not be unique: the same call sent twice makes two APIs.
   */
  createApi: 'CreateApi'
  /**
   * Read an API. Reads the settings and tags of an API. Routes, integrations and stages have calls of their own.
   * What an import had to tell is still in `importInfo` and `warnings`.
   */
  getApi: 'GetApi'
  /**
   * Replace the definition of an HTTP API. Puts the definition in an OpenAPI 3.0 document in the place of the
   * present one: routes, integrations and authorizers that the document lacks are deleted, and name, description,
   * version, CORS configuration and tags follow it. The identifier, stages, deployments and API mappings stay. A
   * stage with auto-deploy moves to the new definition by itself, any other serves the old one until a deployment.
   * With errors, or with warnings under `failOnWarnings`, nothing changes. HTTP APIs only.
   */
  reimportApi: 'ReimportApi'
  /**
   * Change an API. Changes the members that are sent and keeps the others; the protocol is fixed and tags have
   * calls of their own. A changed CORS configuration or endpoint setting reaches callers with the next deployment,
   * which stages with auto-deploy make by themselves. `target`, `routeKey` and `credentialsArn` change what quick
   * create made and are refused on other APIs.
   */
  updateApi: 'UpdateApi'
  /**
   * Delete an API. Deletes an API and all that belongs to it: routes, integrations, authorizers, models,
   * deployments and stages, which stop answering. As long as an API mapping of any custom domain name leads to the
   * API, the call is refused with 400 BadRequestException; delete the mappings first.
   */
  deleteApi: 'DeleteApi'
  /**
   * Turn off CORS on an HTTP API. Removes the whole CORS configuration of an HTTP API, which an update cannot do
   * since it merges. Backends may then send CORS headers themselves, and preflight requests need a route. The call
   * succeeds on an API without CORS too; stages without auto-deploy keep the old configuration until the next
   * deployment. HTTP APIs only.
   */
  deleteCorsConfiguration: 'DeleteCorsConfiguration'
  /**
   * Export an HTTP API as a document. Writes an HTTP API as an OpenAPI 3.0.1 document. The body of the answer is
   * the document itself, in the format of `outputType`, without a JSON envelope. Without `stageName` the document
   * shows the API as it is now, changes that are not deployed included. An API without a version gets its time of
   * creation as `version`. HTTP APIs only.
   */
  exportApi: 'ExportApi'
  /**
   * List API mappings. Lists the API mappings of a custom domain name page by page. The AWS CLI does not page this
   * list by itself, so mind `nextToken` when a name has more mappings than a page holds.
   */
  getApiMappings: 'GetApiMappings'
  /**
   * Create an API mapping. Sends the requests under a path of a custom domain name to a stage of an API, at once
   * and without a deployment. Of all keys that match, the longest wins; the key itself is not part of the path that
   * routes are matched with. An API or stage that does not exist is refused with 400 BadRequestException, not 404
   * NotFoundException, and a key that the domain name already has with 409 ConflictException. WebSocket APIs cannot
   * share a domain name with others.
   */
  createApiMapping: 'CreateApiMapping'
  /**
   * Read an API mapping. Reads an API mapping by its identifier. An API mapping of another domain name is refused
   * with 400 BadRequestException, one that does not exist with 404 NotFoundException.
   */
  getApiMapping: 'GetApiMapping'
  /**
   * Change an API mapping. Leads an API mapping to another stage or API, or moves it to another key, without a
   * deployment. The body must name the API even if it stays. As on creation, an unknown API or stage is refused
   * with 400 BadRequestException and a key that is taken with 409 ConflictException.
   */
  updateApiMapping: 'UpdateApiMapping'
  /**
   * Delete an API mapping. Deletes an API mapping. Requests under its key go to the mapping with the next shorter
   * key that matches, if there is one, and are refused otherwise. An API and a stage can be deleted only after the
   * mappings that lead to them.
   */
  deleteApiMapping: 'DeleteApiMapping'
  /**
   * List authorizers. Lists the authorizers of an API page by page, each with all its members and including those
   * that no route uses.
   */
  getAuthorizers: 'GetAuthorizers'
  /**
   * Create an authorizer. Adds an authorizer to an API. It guards nothing until a route names it in `authorizerId`.
   * A JWT authorizer needs `jwtConfiguration`, and AWS reads the discovery document of the issuer during the call,
   * so an issuer out of reach is refused; a Lambda authorizer needs `authorizerUri`, on HTTP APIs with a payload
   * format version. A name that the API already has is refused with 400 BadRequestException, not 409
   * ConflictException.
   */
  createAuthorizer: 'CreateAuthorizer'
  /**
   * Read an authorizer. Reads an authorizer in its present state, which may be ahead of what the stages serve.
   * Which members are present tells the type: only a JWT authorizer has `jwtConfiguration`, only a Lambda
   * authorizer `authorizerUri`.
   */
  getAuthorizer: 'GetAuthorizer'
  /**
   * Update an authorizer. Changes the members sent and keeps the others; the result is checked as a whole, so that
   * simple responses, for one, fail while the payload format is still `1.0`. Routes keep their reference. Stages
   * serve the change after the next deployment; a stage with auto-deploy gets one by itself.
   */
  updateAuthorizer: 'UpdateAuthorizer'
  /**
   * Delete an authorizer. Deletes an authorizer together with its cached answers. While any route holds its
   * identifier the call is refused with 409 ConflictException; that includes a route whose `authorizationType` went
   * back to `NONE` without an empty `authorizerId`.
   */
  deleteAuthorizer: 'DeleteAuthorizer'
  /**
   * List deployments. Lists the deployments of an API page by page, the automatic ones too and those that no stage
   * serves any more. They usually come newest first.
   */
  getDeployments: 'GetDeployments'
  /**
   * Create a deployment. Takes a snapshot of the routes, integrations, authorizers and models of an API. Callers
   * notice nothing until a stage points at it: name the stage in `stageName`, or set its `deploymentId` later. An
   * API without routes is refused with 400 BadRequestException, a stage that does not exist with 404
   * NotFoundException.
   */
  createDeployment: 'CreateDeployment'
  /**
   * Read a deployment. Reads the status and the note of a deployment; poll it until `deploymentStatus` is no longer
   * `PENDING`. What the snapshot contains is not part of the answer; for an HTTP API, an export with the name of a
   * stage that serves it shows that.
   */
  getDeployment: 'GetDeployment'
  /**
   * Update a deployment. Changes the description of a deployment, the only member that can change. To publish later
   * edits of the API, create another deployment.
   */
  updateDeployment: 'UpdateDeployment'
  /**
   * Delete a deployment. Deletes a snapshot; the API and its routes stay as they are. Refused with 400
   * BadRequestException while a stage points at the deployment, so move or delete the stage first.
   */
  deleteDeployment: 'DeleteDeployment'
  /**
   * List custom domain names. Lists the custom domain names of the account in the region page by page, with their
   * configurations but without their API mappings. Those that REST APIs use are among them.
   */
  getDomainNames: 'GetDomainNames'
  /**
   * Create a custom domain name. Registers a custom domain name with a certificate of ACM. Two steps remain before
   * it serves an API: a DNS record that points at its `apiGatewayDomainName`, and an API mapping. Domain names are
   * shared with REST APIs, and one that is taken, in another account as well, is refused with 400
   * BadRequestException rather than 409 ConflictException. So are upper-case letters, underscores and anything but
   * one configuration.
   */
  createDomainName: 'CreateDomainName'
  /**
   * Read a custom domain name. Reads a custom domain name. After a create or update, repeat the call until
   * `domainNameStatus` is `AVAILABLE`; take `apiGatewayDomainName` and `hostedZoneId` for the DNS record from it. A
   * name that was made for REST APIs with TLS 1.0 is refused with 400 BadRequestException.
   */
  getDomainName: 'GetDomainName'
  /**
   * Change a custom domain name. Changes the certificate, mutual TLS or routing mode of a domain name; the name and
   * its API mappings stay. A configuration takes the place of the old one whole. The status may be `UPDATING` until
   * the change is in force, and the name takes no other change meanwhile.
   */
  updateDomainName: 'UpdateDomainName'
  /**
   * Delete a custom domain name. Deletes a custom domain name together with all its API mappings and routing rules,
   * which do not stand in the way. The APIs stay and can be reached at their own endpoints unless those are
   * disabled. The DNS record is not touched.
   */
  deleteDomainName: 'DeleteDomainName'
  /**
   * List routing rules. Lists the routing rules of a custom domain name page by page, whatever its routing mode.
   * Unlike other lists, this one has its items in `routingRules`, and `maxResults` is a number of at most 100.
   */
  listRoutingRules: 'ListRoutingRules'
  /**
   * Create a routing rule. Sends the requests to a custom domain name that meet all conditions to a stage of a REST
   * API, at once and without a deployment. Rules are tried in the order of their priorities, the lowest number
   * first, and the first that fits wins; one without conditions always fits. They have an effect only where the
   * `routingMode` of the domain name asks for them. HTTP and WebSocket APIs are no targets, and an API or stage
   * that does not exist is refused with 400 BadRequestException, not 404 NotFoundException; a priority that another
   * rule has is refused with 409 ConflictException.
   */
  createRoutingRule: 'CreateRoutingRule'
  /**
   * Read a routing rule. Reads a routing rule of a custom domain name by its identifier.
   */
  getRoutingRule: 'GetRoutingRule'
  /**
   * Replace a routing rule. Puts conditions, action and priority in the place of those that a routing rule has; its
   * identifier stays. All three are required, since nothing is merged. The change takes effect at once. A rule that
   * does not exist is not created but refused with 404 NotFoundException, and a priority that another rule has with
   * 409 ConflictException.
   */
  putRoutingRule: 'PutRoutingRule'
  /**
   * Delete a routing rule. Deletes a routing rule. Requests that met its conditions go where the next rule that
   * fits leads, or, in the mode `ROUTING_RULE_THEN_API_MAPPING`, an API mapping; they are refused where nothing
   * fits.
   */
  deleteRoutingRule: 'DeleteRoutingRule'
  /**
   * List integrations. Lists the integrations of an API in their present state, deployed or not, those that no
   * route uses included. An answer without `nextToken` is the last page.
   */
  getIntegrations: 'GetIntegrations'
  /**
   * Create an integration. Adds a backend to an API; nothing is sent there until a route names it as
   * `integrations/<integrationId>`. An HTTP API takes `AWS_PROXY` and `HTTP_PROXY` only, a WebSocket API all five
   * types, and an API holds up to 300 integrations. Permission to invoke a Lambda function is not added. Stages
   * serve it after the next deployment; a stage with auto-deploy gets one by itself.
   */
  createIntegration: 'CreateIntegration'
  /**
   * Read an integration. Reads an integration in its present state, which may be ahead of what the stages serve.
   * The URI comes back exactly as it was sent; members that do not apply to the type or the protocol are absent.
   */
  getIntegration: 'GetIntegration'
  /**
   * Update an integration. Changes the members sent and keeps the others. The result is checked as a whole, so a
   * new type may need a new URI or method in the same call. Parameter maps are merged, not replaced. Stages serve
   * the change after the next deployment; a stage with auto-deploy gets one by itself.
   */
  updateIntegration: 'UpdateIntegration'
  /**
   * Delete an integration. Removes an integration together with its integration responses. Refused with 409
   * ConflictException while the `target` of a route names it; the message lists those routes. An integration that
   * quick create made cannot be deleted. Deployments made earlier go on using it.
   */
  deleteIntegration: 'DeleteIntegration'
  /**
   * List integration responses. Lists the integration responses of one integration. For an integration of an HTTP
   * API the list is empty rather than refused. An answer without `nextToken` is the last page.
   */
  getIntegrationResponses: 'GetIntegrationResponses'
  /**
   * Create an integration response. Says how answers of a backend that match a key are turned into a message. Only
   * for WebSocket APIs, and only of use to integrations that are no proxies; an HTTP API refuses it with 400
   * BadRequestException. A key can be taken once in an integration, a second time gives 409 ConflictException.
   * Stages serve it after the next deployment; a stage with auto-deploy gets one by itself. WebSocket APIs only.
   */
  createIntegrationResponse: 'CreateIntegrationResponse'
  /**
   * Read an integration response. Reads an integration response in its present state, which may be ahead of what
   * the stages serve. Its identifier is known below its own integration only; elsewhere it gives 404
   * NotFoundException. WebSocket APIs only.
   */
  getIntegrationResponse: 'GetIntegrationResponse'
  /**
   * Update an integration response. Changes the members sent and keeps the others. A new key has to be free in the
   * integration. Stages serve the change after the next deployment; a stage with auto-deploy gets one by itself.
   * WebSocket APIs only.
   */
  updateIntegrationResponse: 'UpdateIntegrationResponse'
  /**
   * Delete an integration response. Removes an integration response; nothing can block that. After the next
   * deployment answers that its key matched fall to the `$default` one, if there is one. Deleting the integration
   * removes its responses as well. WebSocket APIs only.
   */
  deleteIntegrationResponse: 'DeleteIntegrationResponse'
  /**
   * List models. Lists the models of an API page by page, each with its whole schema. An HTTP API has none and
   * answers with an empty list.
   */
  getModels: 'GetModels'
  /**
   * Create a model. Adds a model to a WebSocket API; an HTTP API refuses it with 400 BadRequestException. No
   * message is checked until a route lists the name of the model in `requestModels` and is deployed. A schema that
   * is not valid JSON Schema draft 4 is refused with 400 BadRequestException, a name that is taken with 409
   * ConflictException. WebSocket APIs only.
   */
  createModel: 'CreateModel'
  /**
   * Read a model. Reads a model in its present state, which may be ahead of what the stages serve. The schema comes
   * back as the text that was sent, spaces and all. WebSocket APIs only.
   */
  getModel: 'GetModel'
  /**
   * Update a model. Changes the members sent and keeps the others. Routes refer to a model by its name, so a
   * renamed model means an update of those routes as well. Stages check messages against the new schema after the
   * next deployment; a stage with auto-deploy gets one by itself. WebSocket APIs only.
   */
  updateModel: 'UpdateModel'
  /**
   * Delete a model. Deletes a model from an API. Routes that list its name do not hold the call up, so take the
   * name out of them first. Stages keep the model that they were deployed with. WebSocket APIs only.
   */
  deleteModel: 'DeleteModel'
  /**
   * Generate a mapping template from a model. Generates a template with one sample value for every property of the
   * schema, as a start for the request or response templates of an integration. Nothing is stored, and the model
   * stays as it is. WebSocket APIs only.
   */
  getModelTemplate: 'GetModelTemplate'
  /**
   * List portals. Lists the portals of the account in the region page by page, whole and as they are read one by
   * one.
   */
  listPortals: 'ListPortals'
  /**
   * Create a portal. Creates a web page that shares portal products with API consumers. It is on the web only once
   * it is published; until then it has no `publishStatus`. Its content, its domain and who may read it are
   * required. Products are named by ARN, those that other accounts share included; one that does not exist, or is
   * not shared, is refused with 400 BadRequestException.
   */
  createPortal: 'CreatePortal'
  /**
   * Read a portal. Reads a portal. After a publication, a preview or a change, repeat the call until
   * `publishStatus`, or the status in `preview`, says how it went.
   */
  getPortal: 'GetPortal'
  /**
   * Change a portal. Changes the portal but not what is on the web: publish it again for that. Each member that is
   * given takes the place of the present one whole; tags are changed under the ARN.
   */
  updatePortal: 'UpdatePortal'
  /**
   * Delete a portal. Deletes a portal for good; its products stay. One that is published is refused with 400
   * BadRequestException until it is disabled.
   */
  deletePortal: 'DeletePortal'
  /**
   * Publish a portal. Puts the portal on the web as it is now, with the pages of its products that are in their
   * display order. Later changes of either need another publication. The call only begins it: the portal reads as
   * `PUBLISH_IN_PROGRESS`, then as `PUBLISHED`, or as `PUBLISH_FAILED` with the reason, such as a product that is
   * gone.
   */
  publishPortal: 'PublishPortal'
  /**
   * Disable a portal. Takes a published portal off the web. The portal stays, can be changed and be published
   * again, or be deleted now. One that is not published is refused with 409 ConflictException.
   */
  disablePortal: 'DisablePortal'
  /**
   * Preview a portal. Makes a preview of the portal as it would be published now, at an address that soon ends. The
   * call only begins it: `preview` of the portal tells the address once it is ready.
   */
  previewPortal: 'PreviewPortal'
  /**
   * List portal products. Lists portal products page by page, without their display order: those of the account, or
   * those that other accounts share with it.
   */
  listPortalProducts: 'ListPortalProducts'
  /**
   * Create a portal product. Creates a product: a group of endpoints of REST APIs with their documentation, which
   * portals include. It begins without pages and without a display order.
   */
  createPortalProduct: 'CreatePortalProduct'
  /**
   * Read a portal product. Reads a portal product with its display order, of the account or of one that shares it.
   */
  getPortalProduct: 'GetPortalProduct'
  /**
   * Change a portal product. Changes name, description or display order. Portals that are published show the change
   * once they are published again. A display order takes the place of the present one whole, and may name pages of
   * this product only.
   */
  updatePortalProduct: 'UpdatePortalProduct'
  /**
   * Delete a portal product. Deletes a portal product with its pages and its sharing policy. Portals that include
   * it are not in the way; they go on showing it until they are published again, for which the product has to be
   * taken out of them.
   */
  deletePortalProduct: 'DeletePortalProduct'
  /**
   * Read a sharing policy. Reads which other accounts may use a portal product. One that was never shared has no
   * policy, which is answered with 404 NotFoundException.
   */
  getPortalProductSharingPolicy: 'GetPortalProductSharingPolicy'
  /**
   * Set a sharing policy. Says which other accounts may read a portal product and include it in their portals. The
   * policy takes the place of the one before.
   */
  putPortalProductSharingPolicy: 'PutPortalProductSharingPolicy'
  /**
   * Delete a sharing policy. Ends the sharing of a portal product. Other accounts no longer read it, and cannot
   * publish portals that include it.
   */
  deletePortalProductSharingPolicy: 'DeletePortalProductSharingPolicy'
  /**
   * List product pages. Lists the product pages of a portal product page by page, with their titles but without
   * their texts; drafts are among them.
   */
  listProductPages: 'ListProductPages'
  /**
   * Create a product page. Adds a page of documentation to a portal product. It is a draft until the display order
   * of the product names it.
   */
  createProductPage: 'CreateProductPage'
  /**
   * Read a product page. Reads a product page with its text, of the account or of one that shares the portal
   * product.
   */
  getProductPage: 'GetProductPage'
  /**
   * Change a product page. Puts another title and text in the place of the present ones. Portals show it once they
   * are published again.
   */
  updateProductPage: 'UpdateProductPage'
  /**
   * Delete a product page. Deletes a product page and takes it out of the display order of its product.
   */
  deleteProductPage: 'DeleteProductPage'
  /**
   * List product REST endpoint pages. Lists the endpoint pages of a portal product page by page, without their
   * texts; drafts are among them.
   */
  listProductRestEndpointPages: 'ListProductRestEndpointPages'
  /**
   * Create a product REST endpoint page. Adds an endpoint to a portal product: a method and a path of a stage of a
   * REST API, with a page that documents it. The texts of the REST API are shown unless the content overrides them.
   * It is a draft until the display order of the product names it.
   */
  createProductRestEndpointPage: 'CreateProductRestEndpointPage'
  /**
   * Read a product REST endpoint page. Reads an endpoint page with its text, of the account or of one that shares
   * the portal product.
   */
  getProductRestEndpointPage: 'GetProductRestEndpointPage'
  /**
   * Change a product REST endpoint page. Changes what an endpoint page shows, or whether consumers can try the
   * endpoint. Which endpoint it is stays. Given content takes the place of the present one whole; portals show it
   * once they are published again.
   */
  updateProductRestEndpointPage: 'UpdateProductRestEndpointPage'
  /**
   * Delete a product REST endpoint page. Deletes an endpoint page and takes it out of the display order of its
   * product. The REST API is not touched.
   */
  deleteProductRestEndpointPage: 'DeleteProductRestEndpointPage'
  /**
   * List routes. Lists the routes of an API in their present state, deployed or not. The order says nothing about
   * which route wins a request. An answer without `nextToken` is the last page.
   */
  getRoutes: 'GetRoutes'
  /**
   * Create a route. Says which requests or messages go to which integration, and who may send them. A key can be
   * taken once in an API; on an HTTP API, paths that differ only in the name of a variable collide as well (409
   * ConflictException). Integration and authorizer have to exist already, and an API holds up to 300 routes. Stages
   * serve it after the next deployment; a stage with auto-deploy gets one by itself.
   */
  createRoute: 'CreateRoute'
  /**
   * Read a route. Reads a route in its present state, which may be ahead of what the stages serve. `apiKeyRequired`
   * and `authorizationType` are always present; other members only when they are set.
   */
  getRoute: 'GetRoute'
  /**
   * Update a route. Changes the members sent and keeps the others, the key included; the result is checked as a
   * whole. Taking authorization off needs an explicit `authorizationType` of `NONE`, and an empty `authorizerId` to
   * detach the authorizer. The key of the `$default` route that quick create made stays. Stages serve the change
   * after the next deployment; a stage with auto-deploy gets one by itself.
   */
  updateRoute: 'UpdateRoute'
  /**
   * Delete a route. Removes a route together with its route responses; its integration and authorizer stay. Nothing
   * can block that. Deployments made earlier go on serving the route.
   */
  deleteRoute: 'DeleteRoute'
  /**
   * Delete a request parameter of a route. Removes one entry from the `requestParameters` of a `$connect` route, by
   * its full key such as `route.request.querystring.room`. An update of the route can only add or change entries,
   * so this is the way to drop one. A key that the route does not have gives 404 NotFoundException. WebSocket APIs
   * only.
   */
  deleteRouteRequestParameter: 'DeleteRouteRequestParameter'
  /**
   * List route responses. Lists the route responses of one route, which are one at most. For a route of an HTTP API
   * the list is empty rather than refused. An answer without `nextToken` is the last page.
   */
  getRouteResponses: 'GetRouteResponses'
  /**
   * Create a route response. Lets a route of a WebSocket API answer its caller over the same connection. The route
   * also needs a `routeResponseSelectionExpression` of `$default`. Only the key `$default` is taken, and once in a
   * route (409 ConflictException); an HTTP API refuses the call with 400 BadRequestException. Stages serve it after
   * the next deployment; a stage with auto-deploy gets one by itself. WebSocket APIs only.
   */
  createRouteResponse: 'CreateRouteResponse'
  /**
   * Read a route response. Reads a route response in its present state, which may be ahead of what the stages
   * serve. Its identifier is known below its own route only; elsewhere it gives 404 NotFoundException. WebSocket
   * APIs only.
   */
  getRouteResponse: 'GetRouteResponse'
  /**
   * Update a route response. Changes the members sent and keeps the others. The key cannot become anything but
   * `$default`. Stages serve the change after the next deployment; a stage with auto-deploy gets one by itself.
   * WebSocket APIs only.
   */
  updateRouteResponse: 'UpdateRouteResponse'
  /**
   * Delete a route response. Removes a route response; nothing can block that. After the next deployment the route
   * no longer answers its caller. Deleting the route removes its route responses as well. WebSocket APIs only.
   */
  deleteRouteResponse: 'DeleteRouteResponse'
  /**
   * List stages. Lists the stages of an API page by page, with all their settings. By `deploymentId` they tell
   * which deployments are in use and cannot be deleted.
   */
  getStages: 'GetStages'
  /**
   * Create a stage. Adds a stage, at which callers reach the API as soon as it has a deployment: give one in
   * `deploymentId`, let a later deployment name the stage, or turn on `autoDeploy`. With auto-deploy the deployment
   * is made in the background, so `deploymentId` may be missing from the answer. A name that the API already has is
   * refused with 409 ConflictException.
   */
  createStage: 'CreateStage'
  /**
   * Read a stage. Reads the settings of a stage and which deployment it serves. After a change of an API with
   * auto-deploy, `lastDeploymentStatusMessage` tells whether that change has gone live.
   */
  getStage: 'GetStage'
  /**
   * Update a stage. Changes the members sent and keeps the others. Variables, throttling, logs and metrics act at
   * once, without a deployment; another `deploymentId` moves callers to that snapshot, which also is the way back
   * to an earlier one. The name cannot change, and tags have operations of their own.
   */
  updateStage: 'UpdateStage'
  /**
   * Delete a stage. Deletes a stage with its settings, tags and cached authorizer answers; callers cannot reach it
   * from then on. Its deployment stays and can be deleted or given to another stage. Refused with 400
   * BadRequestException while a custom domain maps to the stage.
   */
  deleteStage: 'DeleteStage'
  /**
   * Turn off access logging. Removes the access log settings of a stage, which an update cannot do. Requests are no
   * longer logged from then on, without a deployment; the log group and what it holds stay. A stage that has no
   * such settings gives 204 too.
   */
  deleteAccessLogSettings: 'DeleteAccessLogSettings'
  /**
   * Reset the authorizers cache. Forgets all answers of Lambda authorizers that a stage of an HTTP API keeps, so
   * that the next request of each caller is judged anew, for instance after access was withdrawn. It gives 204 also
   * when nothing was kept; there is no way to drop a single answer. HTTP APIs only.
   */
  resetAuthorizersCache: 'ResetAuthorizersCache'
  /**
   * Delete route settings. Removes the settings that a stage has for one route key, which an update cannot do. The
   * route falls back to `defaultRouteSettings` at once; the route itself stays. A key without settings is refused
   * with 404 NotFoundException.
   */
  deleteRouteSettings: 'DeleteRouteSettings'
  /**
   * Read the tags of a resource. Reads all tags of an API, a stage, a custom domain name, a VPC link, a portal or a
   * portal product, the same that a read of the resource shows. An ARN of the wrong form is refused with 400
   * BadRequestException, one that leads to nothing with 404 NotFoundException.
   */
  getTags: 'GetTags'
  /**
   * Add tags to a resource. Adds tags to an API, a stage, a custom domain name, a VPC link, a portal or a portal
   * product, or gives new values to those it has; no other resource takes tags. This is the way to change tags
   * later on, as updates of the resources have no such member. Keys that begin with `aws:` are refused, as is a tag
   * too many: a resource holds 50.
   */
  tagResource: 'TagResource'
  /**
   * Remove tags from a resource. Removes the tags with the given keys from the resource. Keys that the resource
   * does not have are passed over, so the call can be repeated.
   */
  untagResource: 'UntagResource'
  /**
   * List VPC links. Lists the VPC links of the account in the region page by page, in whatever state they are. VPC
   * links of the REST service, which WebSocket APIs use, are not among them. HTTP APIs only.
   */
  getVpcLinks: 'GetVpcLinks'
  /**
   * Create a VPC link. Starts to make a VPC link, over which private integrations of HTTP APIs reach load balancers
   * and Cloud Map services in a VPC. The answer comes before the network interfaces exist: the link is `PENDING`
   * and can be used once a read shows `AVAILABLE`. Choose subnets and security groups with care, as they cannot
   * change. More links than the quota, ten in a region, are refused with 400 BadRequestException. HTTP APIs only.
   */
  createVpcLink: 'CreateVpcLink'
  /**
   * Read a VPC link. Reads a VPC link. Repeat the call after a create until the status is `AVAILABLE` or `FAILED`,
   * and after a delete until the answer is 404 NotFoundException. HTTP APIs only.
   */
  getVpcLink: 'GetVpcLink'
  /**
   * Rename a VPC link. Gives a VPC link another name, the only member that can change. Integrations refer to the
   * link by its identifier and are not affected. For other subnets or security groups create a second link and move
   * the integrations to it. HTTP APIs only.
   */
  updateVpcLink: 'UpdateVpcLink'
  /**
   * Delete a VPC link. Starts to remove a VPC link. It reads as `DELETING` until its network interfaces are gone,
   * then as 404 NotFoundException. As long as an integration names it in `connectionId`, the call is refused with
   * 400 BadRequestException. HTTP APIs only.
   */
  deleteVpcLink: 'DeleteVpcLink'
}
