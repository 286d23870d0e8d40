// @ts-nocheck
// Generated from spec/ by `npm run generate`. Do not edit.
// Made of b5803fb537e9d07e.
import runtime0 from 'ajv/dist/runtime/ucs2length.js'
import runtime1 from 'ajv-formats/dist/formats.js'
"use strict";
export const CreateApi = validate21;
const schema6 = {"type":"object","properties":{"body":{"$ref":"contract#/components/schemas/CreateApiInput"}}};
const schema8 = {"oneOf":[{"$ref":"contract#/components/schemas/CreateWebSocketApiInput"},{"$ref":"contract#/components/schemas/CreateHttpApiInput"}],"discriminator":{"propertyName":"protocolType"}};
const schema9 = {
 "type": "object",
 "required": [
  "protocolType",
  "name",
  "routeSelectionExpression"
 ],
 "properties": {
  "apiKeySelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "description": {
   "type": "string",
   "maxLength": 1024
  },
  "disableSchemaValidation": {
   "type": "boolean"
  },
  "disableExecuteApiEndpoint": {
   "type": "boolean"
  },
  "ipAddressType": {
   "$ref": "contract#/components/schemas/IpAddressType"
  },
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  },
  "protocolType": {
   "type": "string",
   "enum": [
    "WEBSOCKET"
   ]
  },
  "routeSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "tags": {
   "$ref": "contract#/components/schemas/Tags"
  },
  "version": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  },
  "corsConfiguration": false,
  "credentialsArn": false,
  "routeKey": false,
  "target": false
 }
};
const schema10 = {"type":"string"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"string","enum":["ipv4","dualstack"]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "ipv4") || (data === "dualstack"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema11.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","maxProperties":50,"propertyNames":{"minLength":1,"maxLength":128},"additionalProperties":{"type":"string","maxLength":1600}};
const func2 = runtime0.default;

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 128){
const err1 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(key0) < 1){
const err2 = {instancePath,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(func2(data0) > 1600){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1600}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocolType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocolType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.routeSelectionExpression === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeSelectionExpression"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.apiKeySelectionExpression !== undefined){
if(!(validate25(data.apiKeySelectionExpression, {instancePath:instancePath+"/apiKeySelectionExpression",parentData:data,parentDataProperty:"apiKeySelectionExpression",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.disableSchemaValidation !== undefined){
if(typeof data.disableSchemaValidation !== "boolean"){
const err5 = {instancePath:instancePath+"/disableSchemaValidation",schemaPath:"#/properties/disableSchemaValidation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.disableExecuteApiEndpoint !== undefined){
if(typeof data.disableExecuteApiEndpoint !== "boolean"){
const err6 = {instancePath:instancePath+"/disableExecuteApiEndpoint",schemaPath:"#/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ipAddressType !== undefined){
if(!(validate27(data.ipAddressType, {instancePath:instancePath+"/ipAddressType",parentData:data,parentDataProperty:"ipAddressType",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(func2(data5) > 128){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data5) < 1){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.protocolType !== undefined){
let data6 = data.protocolType;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/protocolType",schemaPath:"#/properties/protocolType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(data6 === "WEBSOCKET")){
const err11 = {instancePath:instancePath+"/protocolType",schemaPath:"#/properties/protocolType/enum",keyword:"enum",params:{allowedValues: schema9.properties.protocolType.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.routeSelectionExpression !== undefined){
if(!(validate25(data.routeSelectionExpression, {instancePath:instancePath+"/routeSelectionExpression",parentData:data,parentDataProperty:"routeSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate30(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data9 = data.version;
if(typeof data9 === "string"){
if(func2(data9) > 64){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data9) < 1){
const err13 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.corsConfiguration !== undefined){
const err15 = {instancePath:instancePath+"/corsConfiguration",schemaPath:"#/properties/corsConfiguration/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.credentialsArn !== undefined){
const err16 = {instancePath:instancePath+"/credentialsArn",schemaPath:"#/properties/credentialsArn/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.routeKey !== undefined){
const err17 = {instancePath:instancePath+"/routeKey",schemaPath:"#/properties/routeKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.target !== undefined){
const err18 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema13 = {
 "type": "object",
 "required": [
  "protocolType",
  "name"
 ],
 "properties": {
  "apiKeySelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "corsConfiguration": {
   "$ref": "contract#/components/schemas/Cors"
  },
  "credentialsArn": {
   "$ref": "contract#/components/schemas/Arn"
  },
  "description": {
   "type": "string",
   "maxLength": 1024
  },
  "disableExecuteApiEndpoint": {
   "type": "boolean"
  },
  "ipAddressType": {
   "$ref": "contract#/components/schemas/IpAddressType"
  },
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  },
  "protocolType": {
   "type": "string",
   "enum": [
    "HTTP"
   ]
  },
  "routeKey": {
   "$ref": "contract#/components/schemas/SelectionKey"
  },
  "routeSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "tags": {
   "$ref": "contract#/components/schemas/Tags"
  },
  "target": {
   "type": "string",
   "minLength": 1,
   "maxLength": 2048
  },
  "version": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  }
 },
 "allOf": [
  {
   "properties": {
    "routeSelectionExpression": {
     "enum": [
      "$request.method $request.path",
      "${request.method} ${request.path}"
     ]
    }
   }
  },
  {
   "if": {
    "required": [
     "corsConfiguration"
    ],
    "properties": {
     "corsConfiguration": {
      "required": [
       "allowCredentials",
       "allowOrigins"
      ],
      "properties": {
       "allowCredentials": {
        "enum": [
         true
        ]
       }
      }
     }
    }
   },
   "then": {
    "properties": {
     "corsConfiguration": {
      "properties": {
       "allowOrigins": {
        "items": {
         "not": {
          "enum": [
           "*"
          ]
         }
        }
       }
      }
     }
    }
   }
  }
 ]
};
const schema14 = {
 "type": "object",
 "properties": {
  "allowCredentials": {
   "type": "boolean"
  },
  "allowHeaders": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "allowMethods": {
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1,
    "maxLength": 64,
    "pattern": "^(\\*|[A-Z]+)$"
   }
  },
  "allowOrigins": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "exposeHeaders": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "maxAge": {
   "minimum": -1,
   "maximum": 86400,
   "type": "integer"
  }
 }
};
const pattern0 = new RegExp("^(\\*|[A-Z]+)$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allowCredentials !== undefined){
if(typeof data.allowCredentials !== "boolean"){
const err0 = {instancePath:instancePath+"/allowCredentials",schemaPath:"#/properties/allowCredentials/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.allowHeaders !== undefined){
let data1 = data.allowHeaders;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err1 = {instancePath:instancePath+"/allowHeaders/" + i0,schemaPath:"#/properties/allowHeaders/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/allowHeaders",schemaPath:"#/properties/allowHeaders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.allowMethods !== undefined){
let data3 = data.allowMethods;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func2(data4) > 64){
const err3 = {instancePath:instancePath+"/allowMethods/" + i1,schemaPath:"#/properties/allowMethods/items/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data4) < 1){
const err4 = {instancePath:instancePath+"/allowMethods/" + i1,schemaPath:"#/properties/allowMethods/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data4)){
const err5 = {instancePath:instancePath+"/allowMethods/" + i1,schemaPath:"#/properties/allowMethods/items/pattern",keyword:"pattern",params:{pattern: "^(\\*|[A-Z]+)$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/allowMethods/" + i1,schemaPath:"#/properties/allowMethods/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/allowMethods",schemaPath:"#/properties/allowMethods/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.allowOrigins !== undefined){
let data5 = data.allowOrigins;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
const err8 = {instancePath:instancePath+"/allowOrigins/" + i2,schemaPath:"#/properties/allowOrigins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/allowOrigins",schemaPath:"#/properties/allowOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.exposeHeaders !== undefined){
let data7 = data.exposeHeaders;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(typeof data7[i3] !== "string"){
const err10 = {instancePath:instancePath+"/exposeHeaders/" + i3,schemaPath:"#/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/exposeHeaders",schemaPath:"#/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.maxAge !== undefined){
let data9 = data.maxAge;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err12 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 86400 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9 < -1 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"string"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"string"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.routeSelectionExpression !== undefined){
let data0 = data.routeSelectionExpression;
if(!((data0 === "$request.method $request.path") || (data0 === "${request.method} ${request.path}"))){
const err0 = {instancePath:instancePath+"/routeSelectionExpression",schemaPath:"#/allOf/0/properties/routeSelectionExpression/enum",keyword:"enum",params:{allowedValues: schema13.allOf[0].properties.routeSelectionExpression.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.corsConfiguration === undefined) && (missing0 = "corsConfiguration")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data.corsConfiguration !== undefined){
let data1 = data.corsConfiguration;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.allowCredentials === undefined) && (missing1 = "allowCredentials")) || ((data1.allowOrigins === undefined) && (missing1 = "allowOrigins"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data1.allowCredentials !== undefined){
if(!(data1.allowCredentials === true)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.corsConfiguration !== undefined){
let data3 = data.corsConfiguration;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.allowOrigins !== undefined){
let data4 = data3.allowOrigins;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
const _errs13 = errors;
if(!(data4[i0] === "*")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid9 = _errs13 === errors;
if(valid9){
const err5 = {instancePath:instancePath+"/corsConfiguration/allowOrigins/" + i0,schemaPath:"#/allOf/1/then/properties/corsConfiguration/properties/allowOrigins/items/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
}
}
}
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocolType === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocolType"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.name === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.apiKeySelectionExpression !== undefined){
if(!(validate25(data.apiKeySelectionExpression, {instancePath:instancePath+"/apiKeySelectionExpression",parentData:data,parentDataProperty:"apiKeySelectionExpression",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.corsConfiguration !== undefined){
if(!(validate34(data.corsConfiguration, {instancePath:instancePath+"/corsConfiguration",parentData:data,parentDataProperty:"corsConfiguration",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.credentialsArn !== undefined){
if(!(validate36(data.credentialsArn, {instancePath:instancePath+"/credentialsArn",parentData:data,parentDataProperty:"credentialsArn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data9 = data.description;
if(typeof data9 === "string"){
if(func2(data9) > 1024){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.disableExecuteApiEndpoint !== undefined){
if(typeof data.disableExecuteApiEndpoint !== "boolean"){
const err11 = {instancePath:instancePath+"/disableExecuteApiEndpoint",schemaPath:"#/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ipAddressType !== undefined){
if(!(validate27(data.ipAddressType, {instancePath:instancePath+"/ipAddressType",parentData:data,parentDataProperty:"ipAddressType",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data12 = data.name;
if(typeof data12 === "string"){
if(func2(data12) > 128){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data12) < 1){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.protocolType !== undefined){
let data13 = data.protocolType;
if(typeof data13 !== "string"){
const err15 = {instancePath:instancePath+"/protocolType",schemaPath:"#/properties/protocolType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(data13 === "HTTP")){
const err16 = {instancePath:instancePath+"/protocolType",schemaPath:"#/properties/protocolType/enum",keyword:"enum",params:{allowedValues: schema13.properties.protocolType.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.routeKey !== undefined){
if(!(validate39(data.routeKey, {instancePath:instancePath+"/routeKey",parentData:data,parentDataProperty:"routeKey",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.routeSelectionExpression !== undefined){
if(!(validate25(data.routeSelectionExpression, {instancePath:instancePath+"/routeSelectionExpression",parentData:data,parentDataProperty:"routeSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate30(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data17 = data.target;
if(typeof data17 === "string"){
if(func2(data17) > 2048){
const err17 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data17) < 1){
const err18 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.version !== undefined){
let data18 = data.version;
if(typeof data18 === "string"){
if(func2(data18) > 64){
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data18) < 1){
const err21 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.protocolType;
if(typeof tag0 == "string"){
if(tag0 === "WEBSOCKET"){
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
else if(tag0 === "HTTP"){
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
else {
const err0 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "protocolType", tagValue: tag0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "protocolType", tagValue: tag0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate23(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const UpdateApi = validate46;
const schema17 = {"type":"object","properties":{"body":{"$ref":"contract#/components/schemas/UpdateApiInput"}}};
const schema18 = {
 "type": "object",
 "allOf": [
  {
   "if": {
    "required": [
     "corsConfiguration"
    ],
    "properties": {
     "corsConfiguration": {
      "required": [
       "allowCredentials",
       "allowOrigins"
      ],
      "properties": {
       "allowCredentials": {
        "enum": [
         true
        ]
       }
      }
     }
    }
   },
   "then": {
    "properties": {
     "corsConfiguration": {
      "properties": {
       "allowOrigins": {
        "items": {
         "not": {
          "enum": [
           "*"
          ]
         }
        }
       }
      }
     }
    }
   }
  }
 ],
 "properties": {
  "apiKeySelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "corsConfiguration": {
   "$ref": "contract#/components/schemas/Cors"
  },
  "credentialsArn": {
   "$ref": "contract#/components/schemas/Arn"
  },
  "description": {
   "type": "string",
   "maxLength": 1024
  },
  "disableSchemaValidation": {
   "type": "boolean"
  },
  "disableExecuteApiEndpoint": {
   "type": "boolean"
  },
  "ipAddressType": {
   "$ref": "contract#/components/schemas/IpAddressType"
  },
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  },
  "routeKey": {
   "$ref": "contract#/components/schemas/SelectionKey"
  },
  "routeSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "target": {
   "type": "string",
   "minLength": 1,
   "maxLength": 2048
  },
  "version": {
   "type": "string",
   "maxLength": 64
  }
 }
};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.corsConfiguration === undefined) && (missing0 = "corsConfiguration")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.corsConfiguration !== undefined){
let data0 = data.corsConfiguration;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.allowCredentials === undefined) && (missing1 = "allowCredentials")) || ((data0.allowOrigins === undefined) && (missing1 = "allowOrigins"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.allowCredentials !== undefined){
if(!(data0.allowCredentials === true)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.corsConfiguration !== undefined){
let data2 = data.corsConfiguration;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.allowOrigins !== undefined){
let data3 = data2.allowOrigins;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
const _errs11 = errors;
if(!(data3[i0] === "*")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid8 = _errs11 === errors;
if(valid8){
const err4 = {instancePath:instancePath+"/corsConfiguration/allowOrigins/" + i0,schemaPath:"#/allOf/0/then/properties/corsConfiguration/properties/allowOrigins/items/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiKeySelectionExpression !== undefined){
if(!(validate25(data.apiKeySelectionExpression, {instancePath:instancePath+"/apiKeySelectionExpression",parentData:data,parentDataProperty:"apiKeySelectionExpression",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.corsConfiguration !== undefined){
if(!(validate34(data.corsConfiguration, {instancePath:instancePath+"/corsConfiguration",parentData:data,parentDataProperty:"corsConfiguration",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.credentialsArn !== undefined){
if(!(validate36(data.credentialsArn, {instancePath:instancePath+"/credentialsArn",parentData:data,parentDataProperty:"credentialsArn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data8 = data.description;
if(typeof data8 === "string"){
if(func2(data8) > 1024){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.disableSchemaValidation !== undefined){
if(typeof data.disableSchemaValidation !== "boolean"){
const err8 = {instancePath:instancePath+"/disableSchemaValidation",schemaPath:"#/properties/disableSchemaValidation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.disableExecuteApiEndpoint !== undefined){
if(typeof data.disableExecuteApiEndpoint !== "boolean"){
const err9 = {instancePath:instancePath+"/disableExecuteApiEndpoint",schemaPath:"#/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ipAddressType !== undefined){
if(!(validate27(data.ipAddressType, {instancePath:instancePath+"/ipAddressType",parentData:data,parentDataProperty:"ipAddressType",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data12 = data.name;
if(typeof data12 === "string"){
if(func2(data12) > 128){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data12) < 1){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.routeKey !== undefined){
if(!(validate39(data.routeKey, {instancePath:instancePath+"/routeKey",parentData:data,parentDataProperty:"routeKey",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.routeSelectionExpression !== undefined){
if(!(validate25(data.routeSelectionExpression, {instancePath:instancePath+"/routeSelectionExpression",parentData:data,parentDataProperty:"routeSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data15 = data.target;
if(typeof data15 === "string"){
if(func2(data15) > 2048){
const err13 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data15) < 1){
const err14 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.version !== undefined){
let data16 = data.version;
if(typeof data16 === "string"){
if(func2(data16) > 64){
const err16 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate47(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

export const CreateAuthorizer = validate55;
const schema19 = {"type":"object","properties":{"body":{"$ref":"contract#/components/schemas/CreateAuthorizerInput"}}};
const schema20 = {
 "oneOf": [
  {
   "$ref": "contract#/components/schemas/CreateLambdaAuthorizerInput"
  },
  {
   "$ref": "contract#/components/schemas/CreateJwtAuthorizerInput"
  }
 ],
 "discriminator": {
  "propertyName": "authorizerType"
 }
};
const schema21 = {
 "type": "object",
 "required": [
  "authorizerType",
  "identitySource",
  "name",
  "authorizerUri"
 ],
 "properties": {
  "authorizerCredentialsArn": {
   "$ref": "contract#/components/schemas/Arn"
  },
  "authorizerPayloadFormatVersion": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64,
   "pattern": "^[12]\\.0$"
  },
  "authorizerResultTtlInSeconds": {
   "minimum": 0,
   "maximum": 3600,
   "type": "integer"
  },
  "authorizerType": {
   "type": "string",
   "enum": [
    "REQUEST"
   ]
  },
  "authorizerUri": {
   "type": "string",
   "minLength": 1,
   "maxLength": 2048
  },
  "enableSimpleResponses": {
   "type": "boolean"
  },
  "identitySource": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "identityValidationExpression": {
   "type": "string",
   "maxLength": 1024
  },
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  },
  "jwtConfiguration": false
 },
 "allOf": [
  {
   "if": {
    "required": [
     "enableSimpleResponses"
    ],
    "properties": {
     "enableSimpleResponses": {
      "enum": [
       true
      ]
     }
    }
   },
   "then": {
    "required": [
     "authorizerPayloadFormatVersion"
    ],
    "properties": {
     "authorizerPayloadFormatVersion": {
      "enum": [
       "2.0"
      ]
     }
    }
   }
  },
  {
   "if": {
    "required": [
     "authorizerResultTtlInSeconds"
    ],
    "properties": {
     "authorizerResultTtlInSeconds": {
      "minimum": 1
     }
    }
   },
   "then": {
    "properties": {
     "identitySource": {
      "minItems": 1
     }
    }
   }
  }
 ]
};
const pattern1 = new RegExp("^[12]\\.0$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.enableSimpleResponses === undefined) && (missing0 = "enableSimpleResponses")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.enableSimpleResponses !== undefined){
if(!(data.enableSimpleResponses === true)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizerPayloadFormatVersion === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "authorizerPayloadFormatVersion"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.authorizerPayloadFormatVersion !== undefined){
if(!(data.authorizerPayloadFormatVersion === "2.0")){
const err3 = {instancePath:instancePath+"/authorizerPayloadFormatVersion",schemaPath:"#/allOf/0/then/properties/authorizerPayloadFormatVersion/enum",keyword:"enum",params:{allowedValues: schema21.allOf[0].then.properties.authorizerPayloadFormatVersion.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.authorizerResultTtlInSeconds === undefined) && (missing1 = "authorizerResultTtlInSeconds")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.authorizerResultTtlInSeconds !== undefined){
let data2 = data.authorizerResultTtlInSeconds;
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identitySource !== undefined){
let data3 = data.identitySource;
if(Array.isArray(data3)){
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/identitySource",schemaPath:"#/allOf/1/then/properties/identitySource/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizerType === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizerType"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.identitySource === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identitySource"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.name === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.authorizerUri === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizerUri"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.authorizerCredentialsArn !== undefined){
if(!(validate36(data.authorizerCredentialsArn, {instancePath:instancePath+"/authorizerCredentialsArn",parentData:data,parentDataProperty:"authorizerCredentialsArn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.authorizerPayloadFormatVersion !== undefined){
let data5 = data.authorizerPayloadFormatVersion;
if(typeof data5 === "string"){
if(func2(data5) > 64){
const err13 = {instancePath:instancePath+"/authorizerPayloadFormatVersion",schemaPath:"#/properties/authorizerPayloadFormatVersion/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data5) < 1){
const err14 = {instancePath:instancePath+"/authorizerPayloadFormatVersion",schemaPath:"#/properties/authorizerPayloadFormatVersion/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern1.test(data5)){
const err15 = {instancePath:instancePath+"/authorizerPayloadFormatVersion",schemaPath:"#/properties/authorizerPayloadFormatVersion/pattern",keyword:"pattern",params:{pattern: "^[12]\\.0$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/authorizerPayloadFormatVersion",schemaPath:"#/properties/authorizerPayloadFormatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.authorizerResultTtlInSeconds !== undefined){
let data6 = data.authorizerResultTtlInSeconds;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err17 = {instancePath:instancePath+"/authorizerResultTtlInSeconds",schemaPath:"#/properties/authorizerResultTtlInSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 3600 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/authorizerResultTtlInSeconds",schemaPath:"#/properties/authorizerResultTtlInSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/authorizerResultTtlInSeconds",schemaPath:"#/properties/authorizerResultTtlInSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.authorizerType !== undefined){
let data7 = data.authorizerType;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/authorizerType",schemaPath:"#/properties/authorizerType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(data7 === "REQUEST")){
const err21 = {instancePath:instancePath+"/authorizerType",schemaPath:"#/properties/authorizerType/enum",keyword:"enum",params:{allowedValues: schema21.properties.authorizerType.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.authorizerUri !== undefined){
let data8 = data.authorizerUri;
if(typeof data8 === "string"){
if(func2(data8) > 2048){
const err22 = {instancePath:instancePath+"/authorizerUri",schemaPath:"#/properties/authorizerUri/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data8) < 1){
const err23 = {instancePath:instancePath+"/authorizerUri",schemaPath:"#/properties/authorizerUri/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/authorizerUri",schemaPath:"#/properties/authorizerUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.enableSimpleResponses !== undefined){
if(typeof data.enableSimpleResponses !== "boolean"){
const err25 = {instancePath:instancePath+"/enableSimpleResponses",schemaPath:"#/properties/enableSimpleResponses/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.identitySource !== undefined){
let data10 = data.identitySource;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err26 = {instancePath:instancePath+"/identitySource/" + i0,schemaPath:"#/properties/identitySource/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/identitySource",schemaPath:"#/properties/identitySource/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.identityValidationExpression !== undefined){
let data12 = data.identityValidationExpression;
if(typeof data12 === "string"){
if(func2(data12) > 1024){
const err28 = {instancePath:instancePath+"/identityValidationExpression",schemaPath:"#/properties/identityValidationExpression/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/identityValidationExpression",schemaPath:"#/properties/identityValidationExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.name !== undefined){
let data13 = data.name;
if(typeof data13 === "string"){
if(func2(data13) > 128){
const err30 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func2(data13) < 1){
const err31 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.jwtConfiguration !== undefined){
const err33 = {instancePath:instancePath+"/jwtConfiguration",schemaPath:"#/properties/jwtConfiguration/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema22 = {
 "type": "object",
 "required": [
  "authorizerType",
  "identitySource",
  "name",
  "jwtConfiguration"
 ],
 "properties": {
  "authorizerResultTtlInSeconds": {
   "minimum": 0,
   "maximum": 3600,
   "type": "integer"
  },
  "authorizerType": {
   "type": "string",
   "enum": [
    "JWT"
   ]
  },
  "identitySource": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "identityValidationExpression": {
   "type": "string",
   "maxLength": 1024
  },
  "jwtConfiguration": {
   "$ref": "contract#/components/schemas/JWTConfiguration"
  },
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  },
  "authorizerCredentialsArn": false,
  "authorizerPayloadFormatVersion": false,
  "authorizerUri": false,
  "enableSimpleResponses": false
 },
 "allOf": [
  {
   "properties": {
    "identitySource": {
     "minItems": 1,
     "maxItems": 1
    },
    "jwtConfiguration": {
     "required": [
      "audience",
      "issuer"
     ]
    }
   }
  }
 ]
};
const schema23 = {"type":"object","properties":{"audience":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":50},"issuer":{"type":"string","minLength":1,"maxLength":2048}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.audience !== undefined){
let data0 = data.audience;
if(Array.isArray(data0)){
if(data0.length > 50){
const err0 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err2 = {instancePath:instancePath+"/audience/" + i0,schemaPath:"#/properties/audience/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.issuer !== undefined){
let data2 = data.issuer;
if(typeof data2 === "string"){
if(func2(data2) > 2048){
const err4 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data2) < 1){
const err5 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identitySource !== undefined){
let data0 = data.identitySource;
if(Array.isArray(data0)){
if(data0.length > 1){
const err0 = {instancePath:instancePath+"/identitySource",schemaPath:"#/allOf/0/properties/identitySource/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/identitySource",schemaPath:"#/allOf/0/properties/identitySource/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.jwtConfiguration !== undefined){
let data1 = data.jwtConfiguration;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.audience === undefined){
const err2 = {instancePath:instancePath+"/jwtConfiguration",schemaPath:"#/allOf/0/properties/jwtConfiguration/required",keyword:"required",params:{missingProperty: "audience"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.issuer === undefined){
const err3 = {instancePath:instancePath+"/jwtConfiguration",schemaPath:"#/allOf/0/properties/jwtConfiguration/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizerType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizerType"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.identitySource === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identitySource"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.name === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.jwtConfiguration === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jwtConfiguration"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.authorizerResultTtlInSeconds !== undefined){
let data2 = data.authorizerResultTtlInSeconds;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err8 = {instancePath:instancePath+"/authorizerResultTtlInSeconds",schemaPath:"#/properties/authorizerResultTtlInSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 3600 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/authorizerResultTtlInSeconds",schemaPath:"#/properties/authorizerResultTtlInSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/authorizerResultTtlInSeconds",schemaPath:"#/properties/authorizerResultTtlInSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.authorizerType !== undefined){
let data3 = data.authorizerType;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/authorizerType",schemaPath:"#/properties/authorizerType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(data3 === "JWT")){
const err12 = {instancePath:instancePath+"/authorizerType",schemaPath:"#/properties/authorizerType/enum",keyword:"enum",params:{allowedValues: schema22.properties.authorizerType.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.identitySource !== undefined){
let data4 = data.identitySource;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err13 = {instancePath:instancePath+"/identitySource/" + i0,schemaPath:"#/properties/identitySource/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/identitySource",schemaPath:"#/properties/identitySource/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.identityValidationExpression !== undefined){
let data6 = data.identityValidationExpression;
if(typeof data6 === "string"){
if(func2(data6) > 1024){
const err15 = {instancePath:instancePath+"/identityValidationExpression",schemaPath:"#/properties/identityValidationExpression/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/identityValidationExpression",schemaPath:"#/properties/identityValidationExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.jwtConfiguration !== undefined){
if(!(validate60(data.jwtConfiguration, {instancePath:instancePath+"/jwtConfiguration",parentData:data,parentDataProperty:"jwtConfiguration",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data8 = data.name;
if(typeof data8 === "string"){
if(func2(data8) > 128){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data8) < 1){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.authorizerCredentialsArn !== undefined){
const err20 = {instancePath:instancePath+"/authorizerCredentialsArn",schemaPath:"#/properties/authorizerCredentialsArn/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.authorizerPayloadFormatVersion !== undefined){
const err21 = {instancePath:instancePath+"/authorizerPayloadFormatVersion",schemaPath:"#/properties/authorizerPayloadFormatVersion/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.authorizerUri !== undefined){
const err22 = {instancePath:instancePath+"/authorizerUri",schemaPath:"#/properties/authorizerUri/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.enableSimpleResponses !== undefined){
const err23 = {instancePath:instancePath+"/enableSimpleResponses",schemaPath:"#/properties/enableSimpleResponses/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.authorizerType;
if(typeof tag0 == "string"){
if(tag0 === "REQUEST"){
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
else if(tag0 === "JWT"){
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
else {
const err0 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "authorizerType", tagValue: tag0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "authorizerType", tagValue: tag0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate56.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate56(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

export const CreateDomainName = validate65;
const schema24 = {"type":"object","properties":{"body":{"$ref":"contract#/components/schemas/CreateDomainNameInput"}}};
const schema25 = {
 "type": "object",
 "required": [
  "domainName"
 ],
 "allOf": [
  {
   "required": [
    "domainNameConfigurations"
   ]
  },
  {
   "properties": {
    "domainNameConfigurations": {
     "items": {
      "properties": {
       "endpointType": {
        "enum": [
         "REGIONAL"
        ]
       },
       "securityPolicy": {
        "enum": [
         "TLS_1_2"
        ]
       }
      }
     }
    }
   }
  },
  {
   "properties": {
    "mutualTlsAuthentication": {
     "required": [
      "truststoreUri"
     ],
     "properties": {
      "truststoreUri": {
       "minLength": 1
      }
     }
    }
   }
  }
 ],
 "properties": {
  "domainName": {
   "type": "string",
   "minLength": 1,
   "maxLength": 512,
   "pattern": "^[^A-Z_]+$"
  },
  "domainNameConfigurations": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/DomainNameConfiguration"
   },
   "minItems": 1,
   "maxItems": 1
  },
  "mutualTlsAuthentication": {
   "$ref": "contract#/components/schemas/MutualTlsAuthenticationInput"
  },
  "routingMode": {
   "$ref": "contract#/components/schemas/RoutingMode"
  },
  "tags": {
   "$ref": "contract#/components/schemas/Tags"
  }
 }
};
const pattern2 = new RegExp("^[^A-Z_]+$", "u");
const schema26 = {
 "type": "object",
 "properties": {
  "apiGatewayDomainName": {
   "type": "string"
  },
  "certificateArn": {
   "$ref": "contract#/components/schemas/Arn"
  },
  "certificateName": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  },
  "certificateUploadDate": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "domainNameStatus": {
   "$ref": "contract#/components/schemas/DomainNameStatus"
  },
  "domainNameStatusMessage": {
   "type": "string"
  },
  "endpointType": {
   "$ref": "contract#/components/schemas/EndpointType"
  },
  "hostedZoneId": {
   "type": "string"
  },
  "ipAddressType": {
   "$ref": "contract#/components/schemas/IpAddressType"
  },
  "securityPolicy": {
   "$ref": "contract#/components/schemas/SecurityPolicy"
  },
  "ownershipVerificationCertificateArn": {
   "$ref": "contract#/components/schemas/Arn"
  }
 }
};
const schema27 = {"type":"string","format":"date-time"};
const formats0 = runtime1.fullFormats["date-time"];

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"string","enum":["AVAILABLE","UPDATING","PENDING_CERTIFICATE_REIMPORT","PENDING_OWNERSHIP_VERIFICATION"]};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "AVAILABLE") || (data === "UPDATING")) || (data === "PENDING_CERTIFICATE_REIMPORT")) || (data === "PENDING_OWNERSHIP_VERIFICATION"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"string","enum":["REGIONAL","EDGE"]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "REGIONAL") || (data === "EDGE"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"string","enum":["TLS_1_0","TLS_1_2"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "TLS_1_0") || (data === "TLS_1_2"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiGatewayDomainName !== undefined){
if(typeof data.apiGatewayDomainName !== "string"){
const err0 = {instancePath:instancePath+"/apiGatewayDomainName",schemaPath:"#/properties/apiGatewayDomainName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.certificateArn !== undefined){
if(!(validate36(data.certificateArn, {instancePath:instancePath+"/certificateArn",parentData:data,parentDataProperty:"certificateArn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.certificateName !== undefined){
let data2 = data.certificateName;
if(typeof data2 === "string"){
if(func2(data2) > 128){
const err1 = {instancePath:instancePath+"/certificateName",schemaPath:"#/properties/certificateName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data2) < 1){
const err2 = {instancePath:instancePath+"/certificateName",schemaPath:"#/properties/certificateName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/certificateName",schemaPath:"#/properties/certificateName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.certificateUploadDate !== undefined){
if(!(validate69(data.certificateUploadDate, {instancePath:instancePath+"/certificateUploadDate",parentData:data,parentDataProperty:"certificateUploadDate",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.domainNameStatus !== undefined){
if(!(validate71(data.domainNameStatus, {instancePath:instancePath+"/domainNameStatus",parentData:data,parentDataProperty:"domainNameStatus",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.domainNameStatusMessage !== undefined){
if(typeof data.domainNameStatusMessage !== "string"){
const err4 = {instancePath:instancePath+"/domainNameStatusMessage",schemaPath:"#/properties/domainNameStatusMessage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.endpointType !== undefined){
if(!(validate73(data.endpointType, {instancePath:instancePath+"/endpointType",parentData:data,parentDataProperty:"endpointType",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.hostedZoneId !== undefined){
if(typeof data.hostedZoneId !== "string"){
const err5 = {instancePath:instancePath+"/hostedZoneId",schemaPath:"#/properties/hostedZoneId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ipAddressType !== undefined){
if(!(validate27(data.ipAddressType, {instancePath:instancePath+"/ipAddressType",parentData:data,parentDataProperty:"ipAddressType",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.securityPolicy !== undefined){
if(!(validate76(data.securityPolicy, {instancePath:instancePath+"/securityPolicy",parentData:data,parentDataProperty:"securityPolicy",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.ownershipVerificationCertificateArn !== undefined){
if(!(validate36(data.ownershipVerificationCertificateArn, {instancePath:instancePath+"/ownershipVerificationCertificateArn",parentData:data,parentDataProperty:"ownershipVerificationCertificateArn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","properties":{"truststoreUri":{"type":"string","maxLength":2048},"truststoreVersion":{"type":"string","minLength":1,"maxLength":64}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.truststoreUri !== undefined){
let data0 = data.truststoreUri;
if(typeof data0 === "string"){
if(func2(data0) > 2048){
const err0 = {instancePath:instancePath+"/truststoreUri",schemaPath:"#/properties/truststoreUri/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/truststoreUri",schemaPath:"#/properties/truststoreUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.truststoreVersion !== undefined){
let data1 = data.truststoreVersion;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err2 = {instancePath:instancePath+"/truststoreVersion",schemaPath:"#/properties/truststoreVersion/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/truststoreVersion",schemaPath:"#/properties/truststoreVersion/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/truststoreVersion",schemaPath:"#/properties/truststoreVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"string","enum":["API_MAPPING_ONLY","ROUTING_RULE_ONLY","ROUTING_RULE_THEN_API_MAPPING"]};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "API_MAPPING_ONLY") || (data === "ROUTING_RULE_ONLY")) || (data === "ROUTING_RULE_THEN_API_MAPPING"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domainNameConfigurations === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "domainNameConfigurations"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domainNameConfigurations !== undefined){
let data0 = data.domainNameConfigurations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.endpointType !== undefined){
if(!(data1.endpointType === "REGIONAL")){
const err1 = {instancePath:instancePath+"/domainNameConfigurations/" + i0+"/endpointType",schemaPath:"#/allOf/1/properties/domainNameConfigurations/items/properties/endpointType/enum",keyword:"enum",params:{allowedValues: schema25.allOf[1].properties.domainNameConfigurations.items.properties.endpointType.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.securityPolicy !== undefined){
if(!(data1.securityPolicy === "TLS_1_2")){
const err2 = {instancePath:instancePath+"/domainNameConfigurations/" + i0+"/securityPolicy",schemaPath:"#/allOf/1/properties/domainNameConfigurations/items/properties/securityPolicy/enum",keyword:"enum",params:{allowedValues: schema25.allOf[1].properties.domainNameConfigurations.items.properties.securityPolicy.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mutualTlsAuthentication !== undefined){
let data4 = data.mutualTlsAuthentication;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.truststoreUri === undefined){
const err3 = {instancePath:instancePath+"/mutualTlsAuthentication",schemaPath:"#/allOf/2/properties/mutualTlsAuthentication/required",keyword:"required",params:{missingProperty: "truststoreUri"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4.truststoreUri !== undefined){
let data5 = data4.truststoreUri;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err4 = {instancePath:instancePath+"/mutualTlsAuthentication/truststoreUri",schemaPath:"#/allOf/2/properties/mutualTlsAuthentication/properties/truststoreUri/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domainName === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domainName"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.domainName !== undefined){
let data6 = data.domainName;
if(typeof data6 === "string"){
if(func2(data6) > 512){
const err6 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data6) < 1){
const err7 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern2.test(data6)){
const err8 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/pattern",keyword:"pattern",params:{pattern: "^[^A-Z_]+$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.domainNameConfigurations !== undefined){
let data7 = data.domainNameConfigurations;
if(Array.isArray(data7)){
if(data7.length > 1){
const err10 = {instancePath:instancePath+"/domainNameConfigurations",schemaPath:"#/properties/domainNameConfigurations/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data7.length < 1){
const err11 = {instancePath:instancePath+"/domainNameConfigurations",schemaPath:"#/properties/domainNameConfigurations/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate67(data7[i1], {instancePath:instancePath+"/domainNameConfigurations/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/domainNameConfigurations",schemaPath:"#/properties/domainNameConfigurations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.mutualTlsAuthentication !== undefined){
if(!(validate80(data.mutualTlsAuthentication, {instancePath:instancePath+"/mutualTlsAuthentication",parentData:data,parentDataProperty:"mutualTlsAuthentication",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.routingMode !== undefined){
if(!(validate82(data.routingMode, {instancePath:instancePath+"/routingMode",parentData:data,parentDataProperty:"routingMode",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate30(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate66(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

export const UpdateDomainName = validate86;
const schema33 = {"type":"object","properties":{"body":{"$ref":"contract#/components/schemas/UpdateDomainNameInput"}}};
const schema34 = {
 "type": "object",
 "allOf": [
  {
   "required": [
    "domainNameConfigurations"
   ]
  },
  {
   "properties": {
    "domainNameConfigurations": {
     "items": {
      "properties": {
       "endpointType": {
        "enum": [
         "REGIONAL"
        ]
       },
       "securityPolicy": {
        "enum": [
         "TLS_1_2"
        ]
       }
      }
     }
    }
   }
  }
 ],
 "properties": {
  "domainNameConfigurations": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/DomainNameConfiguration"
   },
   "minItems": 1,
   "maxItems": 1
  },
  "mutualTlsAuthentication": {
   "$ref": "contract#/components/schemas/MutualTlsAuthenticationInput"
  },
  "routingMode": {
   "$ref": "contract#/components/schemas/RoutingMode"
  }
 }
};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domainNameConfigurations === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "domainNameConfigurations"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domainNameConfigurations !== undefined){
let data0 = data.domainNameConfigurations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.endpointType !== undefined){
if(!(data1.endpointType === "REGIONAL")){
const err1 = {instancePath:instancePath+"/domainNameConfigurations/" + i0+"/endpointType",schemaPath:"#/allOf/1/properties/domainNameConfigurations/items/properties/endpointType/enum",keyword:"enum",params:{allowedValues: schema34.allOf[1].properties.domainNameConfigurations.items.properties.endpointType.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.securityPolicy !== undefined){
if(!(data1.securityPolicy === "TLS_1_2")){
const err2 = {instancePath:instancePath+"/domainNameConfigurations/" + i0+"/securityPolicy",schemaPath:"#/allOf/1/properties/domainNameConfigurations/items/properties/securityPolicy/enum",keyword:"enum",params:{allowedValues: schema34.allOf[1].properties.domainNameConfigurations.items.properties.securityPolicy.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domainNameConfigurations !== undefined){
let data4 = data.domainNameConfigurations;
if(Array.isArray(data4)){
if(data4.length > 1){
const err3 = {instancePath:instancePath+"/domainNameConfigurations",schemaPath:"#/properties/domainNameConfigurations/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4.length < 1){
const err4 = {instancePath:instancePath+"/domainNameConfigurations",schemaPath:"#/properties/domainNameConfigurations/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate67(data4[i1], {instancePath:instancePath+"/domainNameConfigurations/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/domainNameConfigurations",schemaPath:"#/properties/domainNameConfigurations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mutualTlsAuthentication !== undefined){
if(!(validate80(data.mutualTlsAuthentication, {instancePath:instancePath+"/mutualTlsAuthentication",parentData:data,parentDataProperty:"mutualTlsAuthentication",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.routingMode !== undefined){
if(!(validate82(data.routingMode, {instancePath:instancePath+"/routingMode",parentData:data,parentDataProperty:"routingMode",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate87(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

export const CreateRoutingRule = validate92;
const schema35 = {"type":"object","properties":{"body":{"$ref":"contract#/components/schemas/CreateRoutingRuleInput"}}};
const schema36 = {
 "type": "object",
 "required": [
  "actions",
  "conditions",
  "priority"
 ],
 "allOf": [
  {
   "properties": {
    "conditions": {
     "items": {
      "minProperties": 1
     }
    }
   }
  }
 ],
 "properties": {
  "actions": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/RoutingRuleAction"
   },
   "minItems": 1,
   "maxItems": 1
  },
  "conditions": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/RoutingRuleCondition"
   },
   "maxItems": 3
  },
  "priority": {
   "$ref": "contract#/components/schemas/RoutingRulePriority"
  }
 }
};
const schema37 = {"type":"object","required":["invokeApi"],"properties":{"invokeApi":{"$ref":"contract#/components/schemas/RoutingRuleActionInvokeApi"}}};
const schema38 = {
 "type": "object",
 "required": [
  "stage",
  "apiId"
 ],
 "properties": {
  "apiId": {
   "$ref": "contract#/components/schemas/IdReference"
  },
  "stage": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  },
  "stripBasePath": {
   "type": "boolean"
  }
 }
};
const schema39 = {"type":"string"};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.apiId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.apiId !== undefined){
if(!(validate96(data.apiId, {instancePath:instancePath+"/apiId",parentData:data,parentDataProperty:"apiId",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.stage !== undefined){
let data1 = data.stage;
if(typeof data1 === "string"){
if(func2(data1) > 128){
const err2 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.stripBasePath !== undefined){
if(typeof data.stripBasePath !== "boolean"){
const err5 = {instancePath:instancePath+"/stripBasePath",schemaPath:"#/properties/stripBasePath/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invokeApi === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "invokeApi"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.invokeApi !== undefined){
if(!(validate95(data.invokeApi, {instancePath:instancePath+"/invokeApi",parentData:data,parentDataProperty:"invokeApi",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

const schema40 = {
 "type": "object",
 "properties": {
  "matchBasePaths": {
   "$ref": "contract#/components/schemas/RoutingRuleMatchBasePaths"
  },
  "matchHeaders": {
   "$ref": "contract#/components/schemas/RoutingRuleMatchHeaders"
  }
 }
};
const schema41 = {
 "type": "object",
 "required": [
  "anyOf"
 ],
 "properties": {
  "anyOf": {
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1,
    "maxLength": 127,
    "pattern": "^[A-Za-z0-9$_.+!*'()-]+(/[A-Za-z0-9$_.+!*'()-]+)*$"
   },
   "minItems": 1,
   "maxItems": 1
  }
 }
};
const pattern3 = new RegExp("^[A-Za-z0-9$_.+!*'()-]+(/[A-Za-z0-9$_.+!*'()-]+)*$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.anyOf === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "anyOf"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.anyOf !== undefined){
let data0 = data.anyOf;
if(Array.isArray(data0)){
if(data0.length > 1){
const err1 = {instancePath:instancePath+"/anyOf",schemaPath:"#/properties/anyOf/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/anyOf",schemaPath:"#/properties/anyOf/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) > 127){
const err3 = {instancePath:instancePath+"/anyOf/" + i0,schemaPath:"#/properties/anyOf/items/maxLength",keyword:"maxLength",params:{limit: 127}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/anyOf/" + i0,schemaPath:"#/properties/anyOf/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern3.test(data1)){
const err5 = {instancePath:instancePath+"/anyOf/" + i0,schemaPath:"#/properties/anyOf/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9$_.+!*'()-]+(/[A-Za-z0-9$_.+!*'()-]+)*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/anyOf/" + i0,schemaPath:"#/properties/anyOf/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/anyOf",schemaPath:"#/properties/anyOf/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","required":["anyOf"],"properties":{"anyOf":{"type":"array","items":{"$ref":"contract#/components/schemas/RoutingRuleMatchHeaderValue"},"minItems":1,"maxItems":1}}};
const schema43 = {
 "type": "object",
 "required": [
  "valueGlob",
  "header"
 ],
 "properties": {
  "header": {
   "$ref": "contract#/components/schemas/SelectionKey",
   "minLength": 1,
   "maxLength": 39,
   "pattern": "^[A-Za-z0-9?!#$%&'.^_`|~-]+$"
  },
  "valueGlob": {
   "$ref": "contract#/components/schemas/SelectionExpression",
   "minLength": 1,
   "maxLength": 127,
   "pattern": "^[*]?[A-Za-z0-9?!#$%&'.^_`|~-]*[*]?$"
  }
 }
};
const pattern4 = new RegExp("^[A-Za-z0-9?!#$%&'.^_`|~-]+$", "u");
const pattern5 = new RegExp("^[*]?[A-Za-z0-9?!#$%&'.^_`|~-]*[*]?$", "u");

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.valueGlob === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valueGlob"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.header === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.header !== undefined){
let data0 = data.header;
if(!(validate39(data0, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(func2(data0) > 39){
const err2 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/maxLength",keyword:"maxLength",params:{limit: 39}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9?!#$%&'.^_`|~-]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.valueGlob !== undefined){
let data1 = data.valueGlob;
if(!(validate25(data1, {instancePath:instancePath+"/valueGlob",parentData:data,parentDataProperty:"valueGlob",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(func2(data1) > 127){
const err5 = {instancePath:instancePath+"/valueGlob",schemaPath:"#/properties/valueGlob/maxLength",keyword:"maxLength",params:{limit: 127}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/valueGlob",schemaPath:"#/properties/valueGlob/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern5.test(data1)){
const err7 = {instancePath:instancePath+"/valueGlob",schemaPath:"#/properties/valueGlob/pattern",keyword:"pattern",params:{pattern: "^[*]?[A-Za-z0-9?!#$%&'.^_`|~-]*[*]?$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.anyOf === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "anyOf"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.anyOf !== undefined){
let data0 = data.anyOf;
if(Array.isArray(data0)){
if(data0.length > 1){
const err1 = {instancePath:instancePath+"/anyOf",schemaPath:"#/properties/anyOf/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/anyOf",schemaPath:"#/properties/anyOf/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate104(data0[i0], {instancePath:instancePath+"/anyOf/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/anyOf",schemaPath:"#/properties/anyOf/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.matchBasePaths !== undefined){
if(!(validate101(data.matchBasePaths, {instancePath:instancePath+"/matchBasePaths",parentData:data,parentDataProperty:"matchBasePaths",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.matchHeaders !== undefined){
if(!(validate103(data.matchHeaders, {instancePath:instancePath+"/matchHeaders",parentData:data,parentDataProperty:"matchHeaders",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

const schema44 = {"minimum":1,"maximum":1000000,"type":"integer"};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data == "number"){
if(data > 1000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conditions !== undefined){
let data0 = data.conditions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err0 = {instancePath:instancePath+"/conditions/" + i0,schemaPath:"#/allOf/0/properties/conditions/items/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.conditions === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.priority === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "priority"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.actions !== undefined){
let data2 = data.actions;
if(Array.isArray(data2)){
if(data2.length > 1){
const err4 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate94(data2[i1], {instancePath:instancePath+"/actions/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.conditions !== undefined){
let data4 = data.conditions;
if(Array.isArray(data4)){
if(data4.length > 3){
const err7 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate100(data4[i2], {instancePath:instancePath+"/conditions/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.priority !== undefined){
if(!(validate110(data.priority, {instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate93(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

export const PutRoutingRule = validate113;
const schema45 = {"type":"object","properties":{"body":{"$ref":"contract#/components/schemas/PutRoutingRuleInput"}}};
const schema46 = {
 "type": "object",
 "required": [
  "actions",
  "conditions",
  "priority"
 ],
 "allOf": [
  {
   "properties": {
    "conditions": {
     "items": {
      "minProperties": 1
     }
    }
   }
  }
 ],
 "properties": {
  "actions": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/RoutingRuleAction"
   },
   "minItems": 1,
   "maxItems": 1
  },
  "conditions": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/RoutingRuleCondition"
   },
   "maxItems": 3
  },
  "priority": {
   "$ref": "contract#/components/schemas/RoutingRulePriority"
  }
 }
};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conditions !== undefined){
let data0 = data.conditions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err0 = {instancePath:instancePath+"/conditions/" + i0,schemaPath:"#/allOf/0/properties/conditions/items/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.conditions === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.priority === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "priority"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.actions !== undefined){
let data2 = data.actions;
if(Array.isArray(data2)){
if(data2.length > 1){
const err4 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate94(data2[i1], {instancePath:instancePath+"/actions/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.conditions !== undefined){
let data4 = data.conditions;
if(Array.isArray(data4)){
if(data4.length > 3){
const err7 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate100(data4[i2], {instancePath:instancePath+"/conditions/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.priority !== undefined){
if(!(validate110(data.priority, {instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate114(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

export const CreateIntegration = validate119;
const schema47 = {"type":"object","properties":{"body":{"$ref":"contract#/components/schemas/CreateIntegrationInput"}}};
const schema48 = {
 "oneOf": [
  {
   "$ref": "contract#/components/schemas/CreateAwsIntegrationInput"
  },
  {
   "$ref": "contract#/components/schemas/CreateHttpIntegrationInput"
  },
  {
   "$ref": "contract#/components/schemas/CreateMockIntegrationInput"
  },
  {
   "$ref": "contract#/components/schemas/CreateHttpProxyIntegrationInput"
  },
  {
   "$ref": "contract#/components/schemas/CreateAwsProxyIntegrationInput"
  }
 ],
 "discriminator": {
  "propertyName": "integrationType"
 }
};
const schema49 = {
 "type": "object",
 "required": [
  "integrationType",
  "integrationUri"
 ],
 "properties": {
  "connectionId": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1024
  },
  "connectionType": {
   "$ref": "contract#/components/schemas/ConnectionType"
  },
  "contentHandlingStrategy": {
   "$ref": "contract#/components/schemas/ContentHandlingStrategy"
  },
  "credentialsArn": {
   "$ref": "contract#/components/schemas/Arn"
  },
  "description": {
   "type": "string",
   "maxLength": 1024
  },
  "integrationMethod": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  },
  "integrationType": {
   "type": "string",
   "enum": [
    "AWS"
   ]
  },
  "integrationUri": {
   "type": "string",
   "minLength": 1,
   "maxLength": 2048
  },
  "passthroughBehavior": {
   "$ref": "contract#/components/schemas/PassthroughBehavior"
  },
  "payloadFormatVersion": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64,
   "enum": [
    "1.0"
   ]
  },
  "requestParameters": {
   "$ref": "contract#/components/schemas/IntegrationParameters"
  },
  "requestTemplates": {
   "$ref": "contract#/components/schemas/TemplateMap"
  },
  "templateSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "timeoutInMillis": {
   "minimum": 50,
   "maximum": 29000,
   "type": "integer"
  },
  "integrationSubtype": false
 },
 "allOf": [
  {
   "if": {
    "required": [
     "connectionType"
    ],
    "properties": {
     "connectionType": {
      "enum": [
       "VPC_LINK"
      ]
     }
    }
   },
   "then": {
    "required": [
     "connectionId"
    ]
   }
  }
 ]
};
const schema50 = {"type":"string","enum":["INTERNET","VPC_LINK"]};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "INTERNET") || (data === "VPC_LINK"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema50.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "CONVERT_TO_BINARY") || (data === "CONVERT_TO_TEXT"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema51.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"string","enum":["WHEN_NO_MATCH","NEVER","WHEN_NO_TEMPLATES"]};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "WHEN_NO_MATCH") || (data === "NEVER")) || (data === "WHEN_NO_TEMPLATES"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema52.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","additionalProperties":{"type":"string","maxLength":512}};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func2(data0) > 512){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","additionalProperties":{"type":"string","maxLength":32768}};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func2(data0) > 32768){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 32768}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.connectionType === undefined) && (missing0 = "connectionType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.connectionType !== undefined){
if(!(data.connectionType === "VPC_LINK")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionId === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "connectionId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.integrationType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationType"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.integrationUri === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationUri"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.connectionId !== undefined){
let data1 = data.connectionId;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err6 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.connectionType !== undefined){
if(!(validate122(data.connectionType, {instancePath:instancePath+"/connectionType",parentData:data,parentDataProperty:"connectionType",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.contentHandlingStrategy !== undefined){
if(!(validate124(data.contentHandlingStrategy, {instancePath:instancePath+"/contentHandlingStrategy",parentData:data,parentDataProperty:"contentHandlingStrategy",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.credentialsArn !== undefined){
if(!(validate36(data.credentialsArn, {instancePath:instancePath+"/credentialsArn",parentData:data,parentDataProperty:"credentialsArn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(func2(data5) > 1024){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.integrationMethod !== undefined){
let data6 = data.integrationMethod;
if(typeof data6 === "string"){
if(func2(data6) > 64){
const err11 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data6) < 1){
const err12 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.integrationType !== undefined){
let data7 = data.integrationType;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(data7 === "AWS")){
const err15 = {instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/enum",keyword:"enum",params:{allowedValues: schema49.properties.integrationType.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.integrationUri !== undefined){
let data8 = data.integrationUri;
if(typeof data8 === "string"){
if(func2(data8) > 2048){
const err16 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data8) < 1){
const err17 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.passthroughBehavior !== undefined){
if(!(validate127(data.passthroughBehavior, {instancePath:instancePath+"/passthroughBehavior",parentData:data,parentDataProperty:"passthroughBehavior",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.payloadFormatVersion !== undefined){
let data10 = data.payloadFormatVersion;
if(!(data10 === "1.0")){
const err19 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/enum",keyword:"enum",params:{allowedValues: schema49.properties.payloadFormatVersion.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data10 === "string"){
if(func2(data10) > 64){
const err20 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data10) < 1){
const err21 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.requestParameters !== undefined){
if(!(validate129(data.requestParameters, {instancePath:instancePath+"/requestParameters",parentData:data,parentDataProperty:"requestParameters",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.requestTemplates !== undefined){
if(!(validate131(data.requestTemplates, {instancePath:instancePath+"/requestTemplates",parentData:data,parentDataProperty:"requestTemplates",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.templateSelectionExpression !== undefined){
if(!(validate25(data.templateSelectionExpression, {instancePath:instancePath+"/templateSelectionExpression",parentData:data,parentDataProperty:"templateSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.timeoutInMillis !== undefined){
let data14 = data.timeoutInMillis;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err23 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 > 29000 || isNaN(data14)){
const err24 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/maximum",keyword:"maximum",params:{comparison: "<=", limit: 29000}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data14 < 50 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.integrationSubtype !== undefined){
const err26 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

const schema55 = {
 "type": "object",
 "required": [
  "integrationType",
  "integrationMethod",
  "integrationUri"
 ],
 "properties": {
  "connectionId": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1024
  },
  "connectionType": {
   "$ref": "contract#/components/schemas/ConnectionType"
  },
  "contentHandlingStrategy": {
   "$ref": "contract#/components/schemas/ContentHandlingStrategy"
  },
  "credentialsArn": {
   "$ref": "contract#/components/schemas/Arn"
  },
  "description": {
   "type": "string",
   "maxLength": 1024
  },
  "integrationMethod": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  },
  "integrationType": {
   "type": "string",
   "enum": [
    "HTTP"
   ]
  },
  "integrationUri": {
   "type": "string",
   "minLength": 1,
   "maxLength": 2048
  },
  "passthroughBehavior": {
   "$ref": "contract#/components/schemas/PassthroughBehavior"
  },
  "payloadFormatVersion": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64,
   "enum": [
    "1.0"
   ]
  },
  "requestParameters": {
   "$ref": "contract#/components/schemas/IntegrationParameters"
  },
  "requestTemplates": {
   "$ref": "contract#/components/schemas/TemplateMap"
  },
  "templateSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "timeoutInMillis": {
   "minimum": 50,
   "maximum": 29000,
   "type": "integer"
  },
  "integrationSubtype": false
 },
 "allOf": [
  {
   "if": {
    "required": [
     "connectionType"
    ],
    "properties": {
     "connectionType": {
      "enum": [
       "VPC_LINK"
      ]
     }
    }
   },
   "then": {
    "required": [
     "connectionId"
    ]
   }
  }
 ]
};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.connectionType === undefined) && (missing0 = "connectionType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.connectionType !== undefined){
if(!(data.connectionType === "VPC_LINK")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionId === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "connectionId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.integrationType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationType"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.integrationMethod === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationMethod"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.integrationUri === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationUri"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.connectionId !== undefined){
let data1 = data.connectionId;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err7 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.connectionType !== undefined){
if(!(validate122(data.connectionType, {instancePath:instancePath+"/connectionType",parentData:data,parentDataProperty:"connectionType",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.contentHandlingStrategy !== undefined){
if(!(validate124(data.contentHandlingStrategy, {instancePath:instancePath+"/contentHandlingStrategy",parentData:data,parentDataProperty:"contentHandlingStrategy",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.credentialsArn !== undefined){
if(!(validate36(data.credentialsArn, {instancePath:instancePath+"/credentialsArn",parentData:data,parentDataProperty:"credentialsArn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(func2(data5) > 1024){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.integrationMethod !== undefined){
let data6 = data.integrationMethod;
if(typeof data6 === "string"){
if(func2(data6) > 64){
const err12 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.integrationType !== undefined){
let data7 = data.integrationType;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(data7 === "HTTP")){
const err16 = {instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/enum",keyword:"enum",params:{allowedValues: schema55.properties.integrationType.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.integrationUri !== undefined){
let data8 = data.integrationUri;
if(typeof data8 === "string"){
if(func2(data8) > 2048){
const err17 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data8) < 1){
const err18 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.passthroughBehavior !== undefined){
if(!(validate127(data.passthroughBehavior, {instancePath:instancePath+"/passthroughBehavior",parentData:data,parentDataProperty:"passthroughBehavior",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.payloadFormatVersion !== undefined){
let data10 = data.payloadFormatVersion;
if(!(data10 === "1.0")){
const err20 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/enum",keyword:"enum",params:{allowedValues: schema55.properties.payloadFormatVersion.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data10 === "string"){
if(func2(data10) > 64){
const err21 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data10) < 1){
const err22 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.requestParameters !== undefined){
if(!(validate129(data.requestParameters, {instancePath:instancePath+"/requestParameters",parentData:data,parentDataProperty:"requestParameters",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.requestTemplates !== undefined){
if(!(validate131(data.requestTemplates, {instancePath:instancePath+"/requestTemplates",parentData:data,parentDataProperty:"requestTemplates",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.templateSelectionExpression !== undefined){
if(!(validate25(data.templateSelectionExpression, {instancePath:instancePath+"/templateSelectionExpression",parentData:data,parentDataProperty:"templateSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.timeoutInMillis !== undefined){
let data14 = data.timeoutInMillis;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err24 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 > 29000 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/maximum",keyword:"maximum",params:{comparison: "<=", limit: 29000}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data14 < 50 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.integrationSubtype !== undefined){
const err27 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const schema56 = {
 "type": "object",
 "required": [
  "integrationType"
 ],
 "properties": {
  "connectionId": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1024
  },
  "connectionType": {
   "$ref": "contract#/components/schemas/ConnectionType"
  },
  "contentHandlingStrategy": {
   "$ref": "contract#/components/schemas/ContentHandlingStrategy"
  },
  "credentialsArn": {
   "$ref": "contract#/components/schemas/Arn"
  },
  "description": {
   "type": "string",
   "maxLength": 1024
  },
  "integrationMethod": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  },
  "integrationType": {
   "type": "string",
   "enum": [
    "MOCK"
   ]
  },
  "passthroughBehavior": {
   "$ref": "contract#/components/schemas/PassthroughBehavior"
  },
  "payloadFormatVersion": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64,
   "enum": [
    "1.0"
   ]
  },
  "requestParameters": {
   "$ref": "contract#/components/schemas/IntegrationParameters"
  },
  "requestTemplates": {
   "$ref": "contract#/components/schemas/TemplateMap"
  },
  "templateSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "timeoutInMillis": {
   "minimum": 50,
   "maximum": 29000,
   "type": "integer"
  },
  "integrationSubtype": false,
  "integrationUri": false
 }
};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.integrationType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.connectionId !== undefined){
let data0 = data.connectionId;
if(typeof data0 === "string"){
if(func2(data0) > 1024){
const err1 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.connectionType !== undefined){
if(!(validate122(data.connectionType, {instancePath:instancePath+"/connectionType",parentData:data,parentDataProperty:"connectionType",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.contentHandlingStrategy !== undefined){
if(!(validate124(data.contentHandlingStrategy, {instancePath:instancePath+"/contentHandlingStrategy",parentData:data,parentDataProperty:"contentHandlingStrategy",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.credentialsArn !== undefined){
if(!(validate36(data.credentialsArn, {instancePath:instancePath+"/credentialsArn",parentData:data,parentDataProperty:"credentialsArn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func2(data4) > 1024){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.integrationMethod !== undefined){
let data5 = data.integrationMethod;
if(typeof data5 === "string"){
if(func2(data5) > 64){
const err6 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data5) < 1){
const err7 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.integrationType !== undefined){
let data6 = data.integrationType;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data6 === "MOCK")){
const err10 = {instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/enum",keyword:"enum",params:{allowedValues: schema56.properties.integrationType.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.passthroughBehavior !== undefined){
if(!(validate127(data.passthroughBehavior, {instancePath:instancePath+"/passthroughBehavior",parentData:data,parentDataProperty:"passthroughBehavior",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.payloadFormatVersion !== undefined){
let data8 = data.payloadFormatVersion;
if(!(data8 === "1.0")){
const err11 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/enum",keyword:"enum",params:{allowedValues: schema56.properties.payloadFormatVersion.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data8 === "string"){
if(func2(data8) > 64){
const err12 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data8) < 1){
const err13 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.requestParameters !== undefined){
if(!(validate129(data.requestParameters, {instancePath:instancePath+"/requestParameters",parentData:data,parentDataProperty:"requestParameters",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.requestTemplates !== undefined){
if(!(validate131(data.requestTemplates, {instancePath:instancePath+"/requestTemplates",parentData:data,parentDataProperty:"requestTemplates",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.templateSelectionExpression !== undefined){
if(!(validate25(data.templateSelectionExpression, {instancePath:instancePath+"/templateSelectionExpression",parentData:data,parentDataProperty:"templateSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.timeoutInMillis !== undefined){
let data12 = data.timeoutInMillis;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err15 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 > 29000 || isNaN(data12)){
const err16 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/maximum",keyword:"maximum",params:{comparison: "<=", limit: 29000}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data12 < 50 || isNaN(data12)){
const err17 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.integrationSubtype !== undefined){
const err18 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.integrationUri !== undefined){
const err19 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const schema57 = {
 "type": "object",
 "required": [
  "integrationType",
  "integrationMethod",
  "integrationUri"
 ],
 "properties": {
  "connectionId": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1024
  },
  "connectionType": {
   "$ref": "contract#/components/schemas/ConnectionType"
  },
  "contentHandlingStrategy": {
   "$ref": "contract#/components/schemas/ContentHandlingStrategy"
  },
  "credentialsArn": {
   "$ref": "contract#/components/schemas/Arn"
  },
  "description": {
   "type": "string",
   "maxLength": 1024
  },
  "integrationMethod": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  },
  "integrationType": {
   "type": "string",
   "enum": [
    "HTTP_PROXY"
   ]
  },
  "integrationUri": {
   "type": "string",
   "minLength": 1,
   "maxLength": 2048
  },
  "passthroughBehavior": {
   "$ref": "contract#/components/schemas/PassthroughBehavior"
  },
  "payloadFormatVersion": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64,
   "enum": [
    "1.0"
   ]
  },
  "requestParameters": {
   "$ref": "contract#/components/schemas/IntegrationParameters"
  },
  "requestTemplates": {
   "$ref": "contract#/components/schemas/TemplateMap"
  },
  "responseParameters": {
   "$ref": "contract#/components/schemas/ResponseParameters"
  },
  "templateSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "timeoutInMillis": {
   "minimum": 50,
   "maximum": 30000,
   "type": "integer"
  },
  "tlsConfig": {
   "$ref": "contract#/components/schemas/TlsConfigInput"
  },
  "integrationSubtype": false
 },
 "allOf": [
  {
   "if": {
    "required": [
     "connectionType"
    ],
    "properties": {
     "connectionType": {
      "enum": [
       "VPC_LINK"
      ]
     }
    }
   },
   "then": {
    "required": [
     "connectionId"
    ]
   }
  }
 ]
};
const schema58 = {"type":"object","propertyNames":{"pattern":"^[2-5][0-9][0-9]$"},"additionalProperties":{"$ref":"contract#/components/schemas/IntegrationParameters"}};
const pattern6 = new RegExp("^[2-5][0-9][0-9]$", "u");

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern6.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[2-5][0-9][0-9]$"},propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(validate129(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","properties":{"serverNameToVerify":{"type":"string","minLength":1,"maxLength":512}}};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.serverNameToVerify !== undefined){
let data0 = data.serverNameToVerify;
if(typeof data0 === "string"){
if(func2(data0) > 512){
const err0 = {instancePath:instancePath+"/serverNameToVerify",schemaPath:"#/properties/serverNameToVerify/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/serverNameToVerify",schemaPath:"#/properties/serverNameToVerify/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/serverNameToVerify",schemaPath:"#/properties/serverNameToVerify/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.connectionType === undefined) && (missing0 = "connectionType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.connectionType !== undefined){
if(!(data.connectionType === "VPC_LINK")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionId === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "connectionId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.integrationType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationType"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.integrationMethod === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationMethod"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.integrationUri === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationUri"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.connectionId !== undefined){
let data1 = data.connectionId;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err7 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.connectionType !== undefined){
if(!(validate122(data.connectionType, {instancePath:instancePath+"/connectionType",parentData:data,parentDataProperty:"connectionType",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.contentHandlingStrategy !== undefined){
if(!(validate124(data.contentHandlingStrategy, {instancePath:instancePath+"/contentHandlingStrategy",parentData:data,parentDataProperty:"contentHandlingStrategy",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.credentialsArn !== undefined){
if(!(validate36(data.credentialsArn, {instancePath:instancePath+"/credentialsArn",parentData:data,parentDataProperty:"credentialsArn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(func2(data5) > 1024){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.integrationMethod !== undefined){
let data6 = data.integrationMethod;
if(typeof data6 === "string"){
if(func2(data6) > 64){
const err12 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.integrationType !== undefined){
let data7 = data.integrationType;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(data7 === "HTTP_PROXY")){
const err16 = {instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/enum",keyword:"enum",params:{allowedValues: schema57.properties.integrationType.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.integrationUri !== undefined){
let data8 = data.integrationUri;
if(typeof data8 === "string"){
if(func2(data8) > 2048){
const err17 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data8) < 1){
const err18 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.passthroughBehavior !== undefined){
if(!(validate127(data.passthroughBehavior, {instancePath:instancePath+"/passthroughBehavior",parentData:data,parentDataProperty:"passthroughBehavior",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.payloadFormatVersion !== undefined){
let data10 = data.payloadFormatVersion;
if(!(data10 === "1.0")){
const err20 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/enum",keyword:"enum",params:{allowedValues: schema57.properties.payloadFormatVersion.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data10 === "string"){
if(func2(data10) > 64){
const err21 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data10) < 1){
const err22 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.requestParameters !== undefined){
if(!(validate129(data.requestParameters, {instancePath:instancePath+"/requestParameters",parentData:data,parentDataProperty:"requestParameters",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.requestTemplates !== undefined){
if(!(validate131(data.requestTemplates, {instancePath:instancePath+"/requestTemplates",parentData:data,parentDataProperty:"requestTemplates",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.responseParameters !== undefined){
if(!(validate157(data.responseParameters, {instancePath:instancePath+"/responseParameters",parentData:data,parentDataProperty:"responseParameters",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.templateSelectionExpression !== undefined){
if(!(validate25(data.templateSelectionExpression, {instancePath:instancePath+"/templateSelectionExpression",parentData:data,parentDataProperty:"templateSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.timeoutInMillis !== undefined){
let data15 = data.timeoutInMillis;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err24 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 > 30000 || isNaN(data15)){
const err25 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30000}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data15 < 50 || isNaN(data15)){
const err26 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.tlsConfig !== undefined){
if(!(validate161(data.tlsConfig, {instancePath:instancePath+"/tlsConfig",parentData:data,parentDataProperty:"tlsConfig",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data.integrationSubtype !== undefined){
const err27 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const schema60 = {
 "type": "object",
 "required": [
  "integrationType"
 ],
 "properties": {
  "connectionId": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1024
  },
  "connectionType": {
   "$ref": "contract#/components/schemas/ConnectionType"
  },
  "contentHandlingStrategy": {
   "$ref": "contract#/components/schemas/ContentHandlingStrategy"
  },
  "credentialsArn": {
   "$ref": "contract#/components/schemas/Arn"
  },
  "description": {
   "type": "string",
   "maxLength": 1024
  },
  "integrationMethod": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  },
  "integrationSubtype": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  },
  "integrationType": {
   "type": "string",
   "enum": [
    "AWS_PROXY"
   ]
  },
  "integrationUri": {
   "type": "string",
   "minLength": 1,
   "maxLength": 2048
  },
  "passthroughBehavior": {
   "$ref": "contract#/components/schemas/PassthroughBehavior"
  },
  "payloadFormatVersion": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64,
   "enum": [
    "1.0",
    "2.0"
   ]
  },
  "requestParameters": {
   "$ref": "contract#/components/schemas/IntegrationParameters"
  },
  "requestTemplates": {
   "$ref": "contract#/components/schemas/TemplateMap"
  },
  "responseParameters": {
   "$ref": "contract#/components/schemas/ResponseParameters"
  },
  "templateSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "timeoutInMillis": {
   "minimum": 50,
   "maximum": 30000,
   "type": "integer"
  },
  "tlsConfig": {
   "$ref": "contract#/components/schemas/TlsConfigInput"
  }
 },
 "allOf": [
  {
   "if": {
    "required": [
     "integrationSubtype"
    ]
   },
   "then": {
    "required": [
     "credentialsArn",
     "requestParameters"
    ],
    "properties": {
     "integrationSubtype": {
      "enum": [
       "EventBridge-PutEvents",
       "SQS-SendMessage",
       "SQS-ReceiveMessage",
       "SQS-DeleteMessage",
       "SQS-PurgeQueue",
       "AppConfig-GetConfiguration",
       "Kinesis-PutRecord",
       "StepFunctions-StartExecution",
       "StepFunctions-StartSyncExecution",
       "StepFunctions-StopExecution"
      ]
     },
     "payloadFormatVersion": {
      "enum": [
       "1.0"
      ]
     }
    }
   },
   "else": {
    "required": [
     "integrationUri"
    ]
   }
  },
  {
   "if": {
    "required": [
     "connectionType"
    ],
    "properties": {
     "connectionType": {
      "enum": [
       "VPC_LINK"
      ]
     },
     "integrationSubtype": false
    }
   },
   "then": {
    "required": [
     "connectionId"
    ]
   }
  },
  {
   "if": {
    "required": [
     "integrationSubtype"
    ],
    "properties": {
     "integrationSubtype": {
      "enum": [
       "EventBridge-PutEvents"
      ]
     }
    }
   },
   "then": {
    "properties": {
     "requestParameters": {
      "required": [
       "Detail",
       "DetailType",
       "Source"
      ]
     }
    }
   }
  },
  {
   "if": {
    "required": [
     "integrationSubtype"
    ],
    "properties": {
     "integrationSubtype": {
      "enum": [
       "SQS-SendMessage"
      ]
     }
    }
   },
   "then": {
    "properties": {
     "requestParameters": {
      "required": [
       "QueueUrl",
       "MessageBody"
      ]
     }
    }
   }
  },
  {
   "if": {
    "required": [
     "integrationSubtype"
    ],
    "properties": {
     "integrationSubtype": {
      "enum": [
       "SQS-ReceiveMessage",
       "SQS-PurgeQueue"
      ]
     }
    }
   },
   "then": {
    "properties": {
     "requestParameters": {
      "required": [
       "QueueUrl"
      ]
     }
    }
   }
  },
  {
   "if": {
    "required": [
     "integrationSubtype"
    ],
    "properties": {
     "integrationSubtype": {
      "enum": [
       "SQS-DeleteMessage"
      ]
     }
    }
   },
   "then": {
    "properties": {
     "requestParameters": {
      "required": [
       "QueueUrl",
       "ReceiptHandle"
      ]
     }
    }
   }
  },
  {
   "if": {
    "required": [
     "integrationSubtype"
    ],
    "properties": {
     "integrationSubtype": {
      "enum": [
       "AppConfig-GetConfiguration"
      ]
     }
    }
   },
   "then": {
    "properties": {
     "requestParameters": {
      "required": [
       "Application",
       "Environment",
       "Configuration",
       "ClientId"
      ]
     }
    }
   }
  },
  {
   "if": {
    "required": [
     "integrationSubtype"
    ],
    "properties": {
     "integrationSubtype": {
      "enum": [
       "Kinesis-PutRecord"
      ]
     }
    }
   },
   "then": {
    "properties": {
     "requestParameters": {
      "required": [
       "StreamName",
       "Data",
       "PartitionKey"
      ]
     }
    }
   }
  },
  {
   "if": {
    "required": [
     "integrationSubtype"
    ],
    "properties": {
     "integrationSubtype": {
      "enum": [
       "StepFunctions-StartExecution",
       "StepFunctions-StartSyncExecution"
      ]
     }
    }
   },
   "then": {
    "properties": {
     "requestParameters": {
      "required": [
       "StateMachineArn"
      ]
     }
    }
   }
  },
  {
   "if": {
    "required": [
     "integrationSubtype"
    ],
    "properties": {
     "integrationSubtype": {
      "enum": [
       "StepFunctions-StopExecution"
      ]
     }
    }
   },
   "then": {
    "properties": {
     "requestParameters": {
      "required": [
       "ExecutionArn"
      ]
     }
    }
   }
  }
 ]
};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.integrationSubtype === undefined) && (missing0 = "integrationSubtype")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.credentialsArn === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "credentialsArn"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.requestParameters === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "requestParameters"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.integrationSubtype !== undefined){
let data0 = data.integrationSubtype;
if(!((((((((((data0 === "EventBridge-PutEvents") || (data0 === "SQS-SendMessage")) || (data0 === "SQS-ReceiveMessage")) || (data0 === "SQS-DeleteMessage")) || (data0 === "SQS-PurgeQueue")) || (data0 === "AppConfig-GetConfiguration")) || (data0 === "Kinesis-PutRecord")) || (data0 === "StepFunctions-StartExecution")) || (data0 === "StepFunctions-StartSyncExecution")) || (data0 === "StepFunctions-StopExecution"))){
const err3 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/allOf/0/then/properties/integrationSubtype/enum",keyword:"enum",params:{allowedValues: schema60.allOf[0].then.properties.integrationSubtype.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.payloadFormatVersion !== undefined){
if(!(data.payloadFormatVersion === "1.0")){
const err4 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/allOf/0/then/properties/payloadFormatVersion/enum",keyword:"enum",params:{allowedValues: schema60.allOf[0].then.properties.payloadFormatVersion.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.integrationUri === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty: "integrationUri"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err6 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.connectionType === undefined) && (missing1 = "connectionType")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.connectionType !== undefined){
const _errs11 = errors;
if(!(data.connectionType === "VPC_LINK")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.integrationSubtype !== undefined){
var valid4 = false;
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
var valid4 = true;
}
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionId === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "connectionId"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err11 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.integrationSubtype === undefined) && (missing2 = "integrationSubtype")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.integrationSubtype !== undefined){
if(!(data.integrationSubtype === "EventBridge-PutEvents")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requestParameters !== undefined){
let data5 = data.requestParameters;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.Detail === undefined){
const err14 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/2/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "Detail"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.DetailType === undefined){
const err15 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/2/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "DetailType"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.Source === undefined){
const err16 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/2/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "Source"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
var _valid2 = _errs17 === errors;
valid5 = _valid2;
}
if(!valid5){
const err17 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs20 = errors;
let valid8 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.integrationSubtype === undefined) && (missing3 = "integrationSubtype")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data.integrationSubtype !== undefined){
if(!(data.integrationSubtype === "SQS-SendMessage")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requestParameters !== undefined){
let data7 = data.requestParameters;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.QueueUrl === undefined){
const err20 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/3/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "QueueUrl"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.MessageBody === undefined){
const err21 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/3/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "MessageBody"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
var _valid3 = _errs23 === errors;
valid8 = _valid3;
}
if(!valid8){
const err22 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const _errs26 = errors;
let valid11 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.integrationSubtype === undefined) && (missing4 = "integrationSubtype")){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data.integrationSubtype !== undefined){
let data8 = data.integrationSubtype;
if(!((data8 === "SQS-ReceiveMessage") || (data8 === "SQS-PurgeQueue"))){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requestParameters !== undefined){
let data9 = data.requestParameters;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.QueueUrl === undefined){
const err25 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/4/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "QueueUrl"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
var _valid4 = _errs29 === errors;
valid11 = _valid4;
}
if(!valid11){
const err26 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const _errs32 = errors;
let valid14 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.integrationSubtype === undefined) && (missing5 = "integrationSubtype")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data.integrationSubtype !== undefined){
if(!(data.integrationSubtype === "SQS-DeleteMessage")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requestParameters !== undefined){
let data11 = data.requestParameters;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.QueueUrl === undefined){
const err29 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/5/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "QueueUrl"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.ReceiptHandle === undefined){
const err30 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/5/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "ReceiptHandle"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
var _valid5 = _errs35 === errors;
valid14 = _valid5;
}
if(!valid14){
const err31 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs38 = errors;
let valid17 = true;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.integrationSubtype === undefined) && (missing6 = "integrationSubtype")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data.integrationSubtype !== undefined){
if(!(data.integrationSubtype === "AppConfig-GetConfiguration")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
var _valid6 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requestParameters !== undefined){
let data13 = data.requestParameters;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.Application === undefined){
const err34 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/6/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "Application"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data13.Environment === undefined){
const err35 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/6/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "Environment"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13.Configuration === undefined){
const err36 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/6/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "Configuration"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data13.ClientId === undefined){
const err37 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/6/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "ClientId"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
var _valid6 = _errs41 === errors;
valid17 = _valid6;
}
if(!valid17){
const err38 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs44 = errors;
let valid20 = true;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.integrationSubtype === undefined) && (missing7 = "integrationSubtype")){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
if(data.integrationSubtype !== undefined){
if(!(data.integrationSubtype === "Kinesis-PutRecord")){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
var _valid7 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requestParameters !== undefined){
let data15 = data.requestParameters;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.StreamName === undefined){
const err41 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/7/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "StreamName"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data15.Data === undefined){
const err42 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/7/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "Data"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data15.PartitionKey === undefined){
const err43 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/7/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "PartitionKey"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
var _valid7 = _errs47 === errors;
valid20 = _valid7;
}
if(!valid20){
const err44 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs50 = errors;
let valid23 = true;
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.integrationSubtype === undefined) && (missing8 = "integrationSubtype")){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data.integrationSubtype !== undefined){
let data16 = data.integrationSubtype;
if(!((data16 === "StepFunctions-StartExecution") || (data16 === "StepFunctions-StartSyncExecution"))){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
var _valid8 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requestParameters !== undefined){
let data17 = data.requestParameters;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.StateMachineArn === undefined){
const err47 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/8/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "StateMachineArn"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
var _valid8 = _errs53 === errors;
valid23 = _valid8;
}
if(!valid23){
const err48 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const _errs56 = errors;
let valid26 = true;
const _errs57 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.integrationSubtype === undefined) && (missing9 = "integrationSubtype")){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
if(data.integrationSubtype !== undefined){
if(!(data.integrationSubtype === "StepFunctions-StopExecution")){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
var _valid9 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requestParameters !== undefined){
let data19 = data.requestParameters;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.ExecutionArn === undefined){
const err51 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/allOf/9/then/properties/requestParameters/required",keyword:"required",params:{missingProperty: "ExecutionArn"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
var _valid9 = _errs59 === errors;
valid26 = _valid9;
}
if(!valid26){
const err52 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.integrationType === undefined){
const err53 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationType"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data.connectionId !== undefined){
let data20 = data.connectionId;
if(typeof data20 === "string"){
if(func2(data20) > 1024){
const err54 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func2(data20) < 1){
const err55 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.connectionType !== undefined){
if(!(validate122(data.connectionType, {instancePath:instancePath+"/connectionType",parentData:data,parentDataProperty:"connectionType",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.contentHandlingStrategy !== undefined){
if(!(validate124(data.contentHandlingStrategy, {instancePath:instancePath+"/contentHandlingStrategy",parentData:data,parentDataProperty:"contentHandlingStrategy",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.credentialsArn !== undefined){
if(!(validate36(data.credentialsArn, {instancePath:instancePath+"/credentialsArn",parentData:data,parentDataProperty:"credentialsArn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data24 = data.description;
if(typeof data24 === "string"){
if(func2(data24) > 1024){
const err57 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.integrationMethod !== undefined){
let data25 = data.integrationMethod;
if(typeof data25 === "string"){
if(func2(data25) > 64){
const err59 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func2(data25) < 1){
const err60 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.integrationSubtype !== undefined){
let data26 = data.integrationSubtype;
if(typeof data26 === "string"){
if(func2(data26) > 128){
const err62 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func2(data26) < 1){
const err63 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.integrationType !== undefined){
let data27 = data.integrationType;
if(typeof data27 !== "string"){
const err65 = {instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(data27 === "AWS_PROXY")){
const err66 = {instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/enum",keyword:"enum",params:{allowedValues: schema60.properties.integrationType.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.integrationUri !== undefined){
let data28 = data.integrationUri;
if(typeof data28 === "string"){
if(func2(data28) > 2048){
const err67 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func2(data28) < 1){
const err68 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.passthroughBehavior !== undefined){
if(!(validate127(data.passthroughBehavior, {instancePath:instancePath+"/passthroughBehavior",parentData:data,parentDataProperty:"passthroughBehavior",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.payloadFormatVersion !== undefined){
let data30 = data.payloadFormatVersion;
if(!((data30 === "1.0") || (data30 === "2.0"))){
const err70 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/enum",keyword:"enum",params:{allowedValues: schema60.properties.payloadFormatVersion.enum}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data30 === "string"){
if(func2(data30) > 64){
const err71 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func2(data30) < 1){
const err72 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.requestParameters !== undefined){
if(!(validate129(data.requestParameters, {instancePath:instancePath+"/requestParameters",parentData:data,parentDataProperty:"requestParameters",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.requestTemplates !== undefined){
if(!(validate131(data.requestTemplates, {instancePath:instancePath+"/requestTemplates",parentData:data,parentDataProperty:"requestTemplates",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.responseParameters !== undefined){
if(!(validate157(data.responseParameters, {instancePath:instancePath+"/responseParameters",parentData:data,parentDataProperty:"responseParameters",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.templateSelectionExpression !== undefined){
if(!(validate25(data.templateSelectionExpression, {instancePath:instancePath+"/templateSelectionExpression",parentData:data,parentDataProperty:"templateSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.timeoutInMillis !== undefined){
let data35 = data.timeoutInMillis;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
const err74 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data35 == "number"){
if(data35 > 30000 || isNaN(data35)){
const err75 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30000}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data35 < 50 || isNaN(data35)){
const err76 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data.tlsConfig !== undefined){
if(!(validate161(data.tlsConfig, {instancePath:instancePath+"/tlsConfig",parentData:data,parentDataProperty:"tlsConfig",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
}
else {
const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.integrationType;
if(typeof tag0 == "string"){
if(tag0 === "AWS"){
if(!(validate121(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
else if(tag0 === "HTTP"){
if(!(validate134(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
else if(tag0 === "MOCK"){
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
else if(tag0 === "HTTP_PROXY"){
if(!(validate150(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
else if(tag0 === "AWS_PROXY"){
if(!(validate163(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
else {
const err0 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "integrationType", tagValue: tag0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "integrationType", tagValue: tag0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate120.errors = vErrors;
return errors === 0;
}


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate120(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

export const CreatePortal = validate179;
const schema61 = {"type":"object","properties":{"body":{"$ref":"contract#/components/schemas/CreatePortalInput"}}};
const schema62 = {
 "type": "object",
 "required": [
  "authorization",
  "portalContent",
  "endpointConfiguration"
 ],
 "allOf": [
  {
   "properties": {
    "authorization": {
     "minProperties": 1,
     "maxProperties": 1
    },
    "endpointConfiguration": {
     "minProperties": 1,
     "maxProperties": 1
    }
   }
  }
 ],
 "properties": {
  "authorization": {
   "$ref": "contract#/components/schemas/Authorization"
  },
  "endpointConfiguration": {
   "$ref": "contract#/components/schemas/EndpointConfigurationInput"
  },
  "includedPortalProductArns": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/Arn",
    "minLength": 20,
    "maxLength": 2048
   },
   "maxItems": 200
  },
  "logoUri": {
   "type": "string",
   "maxLength": 1092
  },
  "portalContent": {
   "$ref": "contract#/components/schemas/PortalContent"
  },
  "rumAppMonitorName": {
   "type": "string",
   "maxLength": 255
  },
  "tags": {
   "$ref": "contract#/components/schemas/Tags"
  }
 }
};
const schema63 = {"type":"object","properties":{"cognitoConfig":{"$ref":"contract#/components/schemas/CognitoConfig"},"none":{"$ref":"contract#/components/schemas/None"}}};
const schema64 = {
 "type": "object",
 "required": [
  "userPoolDomain",
  "appClientId",
  "userPoolArn"
 ],
 "properties": {
  "appClientId": {
   "type": "string",
   "minLength": 1,
   "maxLength": 256
  },
  "userPoolArn": {
   "$ref": "contract#/components/schemas/Arn",
   "minLength": 20,
   "maxLength": 2048
  },
  "userPoolDomain": {
   "type": "string",
   "minLength": 20,
   "maxLength": 2048
  }
 }
};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userPoolDomain === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userPoolDomain"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.appClientId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "appClientId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.userPoolArn === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userPoolArn"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.appClientId !== undefined){
let data0 = data.appClientId;
if(typeof data0 === "string"){
if(func2(data0) > 256){
const err3 = {instancePath:instancePath+"/appClientId",schemaPath:"#/properties/appClientId/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/appClientId",schemaPath:"#/properties/appClientId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/appClientId",schemaPath:"#/properties/appClientId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.userPoolArn !== undefined){
let data1 = data.userPoolArn;
if(!(validate36(data1, {instancePath:instancePath+"/userPoolArn",parentData:data,parentDataProperty:"userPoolArn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(func2(data1) > 2048){
const err6 = {instancePath:instancePath+"/userPoolArn",schemaPath:"#/properties/userPoolArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 20){
const err7 = {instancePath:instancePath+"/userPoolArn",schemaPath:"#/properties/userPoolArn/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.userPoolDomain !== undefined){
let data2 = data.userPoolDomain;
if(typeof data2 === "string"){
if(func2(data2) > 2048){
const err8 = {instancePath:instancePath+"/userPoolDomain",schemaPath:"#/properties/userPoolDomain/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 20){
const err9 = {instancePath:instancePath+"/userPoolDomain",schemaPath:"#/properties/userPoolDomain/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/userPoolDomain",schemaPath:"#/properties/userPoolDomain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object"};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cognitoConfig !== undefined){
if(!(validate182(data.cognitoConfig, {instancePath:instancePath+"/cognitoConfig",parentData:data,parentDataProperty:"cognitoConfig",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.none !== undefined){
if(!(validate185(data.none, {instancePath:instancePath+"/none",parentData:data,parentDataProperty:"none",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","properties":{"acmManaged":{"$ref":"contract#/components/schemas/ACMManaged"},"none":{"$ref":"contract#/components/schemas/None"}}};
const schema67 = {
 "type": "object",
 "required": [
  "domainName",
  "certificateArn"
 ],
 "properties": {
  "certificateArn": {
   "$ref": "contract#/components/schemas/Arn",
   "minLength": 10,
   "maxLength": 2048
  },
  "domainName": {
   "type": "string",
   "minLength": 3,
   "maxLength": 256
  }
 }
};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domainName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domainName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.certificateArn === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certificateArn"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.certificateArn !== undefined){
let data0 = data.certificateArn;
if(!(validate36(data0, {instancePath:instancePath+"/certificateArn",parentData:data,parentDataProperty:"certificateArn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(func2(data0) > 2048){
const err2 = {instancePath:instancePath+"/certificateArn",schemaPath:"#/properties/certificateArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 10){
const err3 = {instancePath:instancePath+"/certificateArn",schemaPath:"#/properties/certificateArn/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.domainName !== undefined){
let data1 = data.domainName;
if(typeof data1 === "string"){
if(func2(data1) > 256){
const err4 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 3){
const err5 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.acmManaged !== undefined){
if(!(validate189(data.acmManaged, {instancePath:instancePath+"/acmManaged",parentData:data,parentDataProperty:"acmManaged",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.none !== undefined){
if(!(validate185(data.none, {instancePath:instancePath+"/none",parentData:data,parentDataProperty:"none",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

const schema68 = {
 "type": "object",
 "required": [
  "displayName",
  "theme"
 ],
 "properties": {
  "description": {
   "type": "string",
   "maxLength": 1024
  },
  "displayName": {
   "type": "string",
   "minLength": 3,
   "maxLength": 255
  },
  "theme": {
   "$ref": "contract#/components/schemas/PortalTheme"
  }
 }
};
const schema69 = {
 "type": "object",
 "required": [
  "customColors"
 ],
 "properties": {
  "customColors": {
   "$ref": "contract#/components/schemas/CustomColors"
  },
  "logoLastUploaded": {
   "$ref": "contract#/components/schemas/Timestamp"
  }
 }
};
const schema70 = {
 "type": "object",
 "required": [
  "errorValidationColor",
  "backgroundColor",
  "textColor",
  "headerColor",
  "navigationColor",
  "accentColor"
 ],
 "properties": {
  "accentColor": {
   "type": "string",
   "minLength": 1,
   "maxLength": 16
  },
  "backgroundColor": {
   "type": "string",
   "minLength": 1,
   "maxLength": 16
  },
  "errorValidationColor": {
   "type": "string",
   "minLength": 1,
   "maxLength": 16
  },
  "headerColor": {
   "type": "string",
   "minLength": 1,
   "maxLength": 16
  },
  "navigationColor": {
   "type": "string",
   "minLength": 1,
   "maxLength": 16
  },
  "textColor": {
   "type": "string",
   "minLength": 1,
   "maxLength": 16
  }
 }
};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errorValidationColor === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errorValidationColor"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.backgroundColor === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "backgroundColor"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.textColor === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "textColor"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headerColor === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headerColor"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.navigationColor === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "navigationColor"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.accentColor === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accentColor"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.accentColor !== undefined){
let data0 = data.accentColor;
if(typeof data0 === "string"){
if(func2(data0) > 16){
const err6 = {instancePath:instancePath+"/accentColor",schemaPath:"#/properties/accentColor/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data0) < 1){
const err7 = {instancePath:instancePath+"/accentColor",schemaPath:"#/properties/accentColor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/accentColor",schemaPath:"#/properties/accentColor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.backgroundColor !== undefined){
let data1 = data.backgroundColor;
if(typeof data1 === "string"){
if(func2(data1) > 16){
const err9 = {instancePath:instancePath+"/backgroundColor",schemaPath:"#/properties/backgroundColor/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/backgroundColor",schemaPath:"#/properties/backgroundColor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/backgroundColor",schemaPath:"#/properties/backgroundColor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.errorValidationColor !== undefined){
let data2 = data.errorValidationColor;
if(typeof data2 === "string"){
if(func2(data2) > 16){
const err12 = {instancePath:instancePath+"/errorValidationColor",schemaPath:"#/properties/errorValidationColor/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data2) < 1){
const err13 = {instancePath:instancePath+"/errorValidationColor",schemaPath:"#/properties/errorValidationColor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/errorValidationColor",schemaPath:"#/properties/errorValidationColor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.headerColor !== undefined){
let data3 = data.headerColor;
if(typeof data3 === "string"){
if(func2(data3) > 16){
const err15 = {instancePath:instancePath+"/headerColor",schemaPath:"#/properties/headerColor/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data3) < 1){
const err16 = {instancePath:instancePath+"/headerColor",schemaPath:"#/properties/headerColor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/headerColor",schemaPath:"#/properties/headerColor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.navigationColor !== undefined){
let data4 = data.navigationColor;
if(typeof data4 === "string"){
if(func2(data4) > 16){
const err18 = {instancePath:instancePath+"/navigationColor",schemaPath:"#/properties/navigationColor/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data4) < 1){
const err19 = {instancePath:instancePath+"/navigationColor",schemaPath:"#/properties/navigationColor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/navigationColor",schemaPath:"#/properties/navigationColor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.textColor !== undefined){
let data5 = data.textColor;
if(typeof data5 === "string"){
if(func2(data5) > 16){
const err21 = {instancePath:instancePath+"/textColor",schemaPath:"#/properties/textColor/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data5) < 1){
const err22 = {instancePath:instancePath+"/textColor",schemaPath:"#/properties/textColor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/textColor",schemaPath:"#/properties/textColor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}


function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customColors === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customColors"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.customColors !== undefined){
if(!(validate197(data.customColors, {instancePath:instancePath+"/customColors",parentData:data,parentDataProperty:"customColors",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data.logoLastUploaded !== undefined){
if(!(validate69(data.logoLastUploaded, {instancePath:instancePath+"/logoLastUploaded",parentData:data,parentDataProperty:"logoLastUploaded",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.displayName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "displayName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.theme === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "theme"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(func2(data0) > 1024){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err4 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 3){
const err5 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.theme !== undefined){
if(!(validate196(data.theme, {instancePath:instancePath+"/theme",parentData:data,parentDataProperty:"theme",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorization !== undefined){
let data0 = data.authorization;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 1){
const err0 = {instancePath:instancePath+"/authorization",schemaPath:"#/allOf/0/properties/authorization/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data0).length < 1){
const err1 = {instancePath:instancePath+"/authorization",schemaPath:"#/allOf/0/properties/authorization/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.endpointConfiguration !== undefined){
let data1 = data.endpointConfiguration;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1){
const err2 = {instancePath:instancePath+"/endpointConfiguration",schemaPath:"#/allOf/0/properties/endpointConfiguration/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Object.keys(data1).length < 1){
const err3 = {instancePath:instancePath+"/endpointConfiguration",schemaPath:"#/allOf/0/properties/endpointConfiguration/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorization === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorization"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.portalContent === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portalContent"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.endpointConfiguration === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpointConfiguration"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.authorization !== undefined){
if(!(validate181(data.authorization, {instancePath:instancePath+"/authorization",parentData:data,parentDataProperty:"authorization",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.endpointConfiguration !== undefined){
if(!(validate188(data.endpointConfiguration, {instancePath:instancePath+"/endpointConfiguration",parentData:data,parentDataProperty:"endpointConfiguration",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data.includedPortalProductArns !== undefined){
let data4 = data.includedPortalProductArns;
if(Array.isArray(data4)){
if(data4.length > 200){
const err7 = {instancePath:instancePath+"/includedPortalProductArns",schemaPath:"#/properties/includedPortalProductArns/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(validate36(data5, {instancePath:instancePath+"/includedPortalProductArns/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(typeof data5 === "string"){
if(func2(data5) > 2048){
const err8 = {instancePath:instancePath+"/includedPortalProductArns/" + i0,schemaPath:"#/properties/includedPortalProductArns/items/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data5) < 20){
const err9 = {instancePath:instancePath+"/includedPortalProductArns/" + i0,schemaPath:"#/properties/includedPortalProductArns/items/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/includedPortalProductArns",schemaPath:"#/properties/includedPortalProductArns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.logoUri !== undefined){
let data6 = data.logoUri;
if(typeof data6 === "string"){
if(func2(data6) > 1092){
const err11 = {instancePath:instancePath+"/logoUri",schemaPath:"#/properties/logoUri/maxLength",keyword:"maxLength",params:{limit: 1092}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/logoUri",schemaPath:"#/properties/logoUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.portalContent !== undefined){
if(!(validate195(data.portalContent, {instancePath:instancePath+"/portalContent",parentData:data,parentDataProperty:"portalContent",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.rumAppMonitorName !== undefined){
let data8 = data.rumAppMonitorName;
if(typeof data8 === "string"){
if(func2(data8) > 255){
const err13 = {instancePath:instancePath+"/rumAppMonitorName",schemaPath:"#/properties/rumAppMonitorName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/rumAppMonitorName",schemaPath:"#/properties/rumAppMonitorName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.tags !== undefined){
if(!(validate30(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate180(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}

export const UpdatePortal = validate204;
const schema71 = {"type":"object","properties":{"body":{"$ref":"contract#/components/schemas/UpdatePortalInput"}}};
const schema72 = {
 "type": "object",
 "allOf": [
  {
   "properties": {
    "authorization": {
     "minProperties": 1,
     "maxProperties": 1
    },
    "endpointConfiguration": {
     "minProperties": 1,
     "maxProperties": 1
    }
   }
  }
 ],
 "properties": {
  "authorization": {
   "$ref": "contract#/components/schemas/Authorization"
  },
  "endpointConfiguration": {
   "$ref": "contract#/components/schemas/EndpointConfigurationInput"
  },
  "includedPortalProductArns": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/Arn",
    "minLength": 20,
    "maxLength": 2048
   },
   "maxItems": 200
  },
  "logoUri": {
   "type": "string",
   "maxLength": 1092
  },
  "portalContent": {
   "$ref": "contract#/components/schemas/PortalContent"
  },
  "rumAppMonitorName": {
   "type": "string",
   "maxLength": 255
  }
 }
};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorization !== undefined){
let data0 = data.authorization;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 1){
const err0 = {instancePath:instancePath+"/authorization",schemaPath:"#/allOf/0/properties/authorization/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data0).length < 1){
const err1 = {instancePath:instancePath+"/authorization",schemaPath:"#/allOf/0/properties/authorization/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.endpointConfiguration !== undefined){
let data1 = data.endpointConfiguration;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1){
const err2 = {instancePath:instancePath+"/endpointConfiguration",schemaPath:"#/allOf/0/properties/endpointConfiguration/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Object.keys(data1).length < 1){
const err3 = {instancePath:instancePath+"/endpointConfiguration",schemaPath:"#/allOf/0/properties/endpointConfiguration/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorization !== undefined){
if(!(validate181(data.authorization, {instancePath:instancePath+"/authorization",parentData:data,parentDataProperty:"authorization",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.endpointConfiguration !== undefined){
if(!(validate188(data.endpointConfiguration, {instancePath:instancePath+"/endpointConfiguration",parentData:data,parentDataProperty:"endpointConfiguration",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data.includedPortalProductArns !== undefined){
let data4 = data.includedPortalProductArns;
if(Array.isArray(data4)){
if(data4.length > 200){
const err4 = {instancePath:instancePath+"/includedPortalProductArns",schemaPath:"#/properties/includedPortalProductArns/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(validate36(data5, {instancePath:instancePath+"/includedPortalProductArns/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(typeof data5 === "string"){
if(func2(data5) > 2048){
const err5 = {instancePath:instancePath+"/includedPortalProductArns/" + i0,schemaPath:"#/properties/includedPortalProductArns/items/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data5) < 20){
const err6 = {instancePath:instancePath+"/includedPortalProductArns/" + i0,schemaPath:"#/properties/includedPortalProductArns/items/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/includedPortalProductArns",schemaPath:"#/properties/includedPortalProductArns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.logoUri !== undefined){
let data6 = data.logoUri;
if(typeof data6 === "string"){
if(func2(data6) > 1092){
const err8 = {instancePath:instancePath+"/logoUri",schemaPath:"#/properties/logoUri/maxLength",keyword:"maxLength",params:{limit: 1092}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/logoUri",schemaPath:"#/properties/logoUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.portalContent !== undefined){
if(!(validate195(data.portalContent, {instancePath:instancePath+"/portalContent",parentData:data,parentDataProperty:"portalContent",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.rumAppMonitorName !== undefined){
let data8 = data.rumAppMonitorName;
if(typeof data8 === "string"){
if(func2(data8) > 255){
const err10 = {instancePath:instancePath+"/rumAppMonitorName",schemaPath:"#/properties/rumAppMonitorName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/rumAppMonitorName",schemaPath:"#/properties/rumAppMonitorName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}


function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate205(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}

export const CreateProductRestEndpointPage = validate211;
const schema73 = {"type":"object","properties":{"body":{"$ref":"contract#/components/schemas/CreateProductRestEndpointPageInput"}}};
const schema74 = {
 "type": "object",
 "required": [
  "restEndpointIdentifier"
 ],
 "allOf": [
  {
   "properties": {
    "displayContent": {
     "minProperties": 1,
     "maxProperties": 1
    }
   }
  }
 ],
 "properties": {
  "displayContent": {
   "$ref": "contract#/components/schemas/EndpointDisplayContentInput"
  },
  "restEndpointIdentifier": {
   "$ref": "contract#/components/schemas/RestEndpointIdentifier"
  },
  "tryItState": {
   "$ref": "contract#/components/schemas/TryItState"
  }
 }
};
const schema75 = {"type":"object","properties":{"none":{"$ref":"contract#/components/schemas/None"},"overrides":{"$ref":"contract#/components/schemas/DisplayContentOverrides"}}};
const schema76 = {
 "type": "object",
 "properties": {
  "body": {
   "type": "string",
   "minLength": 1,
   "maxLength": 32768
  },
  "endpoint": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1024
  },
  "operationName": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255
  }
 }
};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
let data0 = data.body;
if(typeof data0 === "string"){
if(func2(data0) > 32768){
const err0 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit: 32768}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data1 = data.endpoint;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err3 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.operationName !== undefined){
let data2 = data.operationName;
if(typeof data2 === "string"){
if(func2(data2) > 255){
const err6 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}


function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.none !== undefined){
if(!(validate185(data.none, {instancePath:instancePath+"/none",parentData:data,parentDataProperty:"none",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(validate215(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"object","properties":{"identifierParts":{"$ref":"contract#/components/schemas/IdentifierParts"}}};
const schema78 = {
 "type": "object",
 "required": [
  "restApiId",
  "stage",
  "path",
  "method"
 ],
 "properties": {
  "method": {
   "type": "string",
   "minLength": 1,
   "maxLength": 20
  },
  "path": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4096
  },
  "restApiId": {
   "$ref": "contract#/components/schemas/IdReference",
   "minLength": 1,
   "maxLength": 50
  },
  "stage": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  }
 }
};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.restApiId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restApiId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stage === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.path === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.method === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 === "string"){
if(func2(data0) > 20){
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(func2(data1) > 4096){
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.restApiId !== undefined){
let data2 = data.restApiId;
if(!(validate96(data2, {instancePath:instancePath+"/restApiId",parentData:data,parentDataProperty:"restApiId",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err10 = {instancePath:instancePath+"/restApiId",schemaPath:"#/properties/restApiId/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/restApiId",schemaPath:"#/properties/restApiId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.stage !== undefined){
let data3 = data.stage;
if(typeof data3 === "string"){
if(func2(data3) > 128){
const err12 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data3) < 1){
const err13 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identifierParts !== undefined){
if(!(validate219(data.identifierParts, {instancePath:instancePath+"/identifierParts",parentData:data,parentDataProperty:"identifierParts",rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"string","enum":["ENABLED","DISABLED"]};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "ENABLED") || (data === "DISABLED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema79.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.displayContent !== undefined){
let data0 = data.displayContent;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 1){
const err0 = {instancePath:instancePath+"/displayContent",schemaPath:"#/allOf/0/properties/displayContent/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data0).length < 1){
const err1 = {instancePath:instancePath+"/displayContent",schemaPath:"#/allOf/0/properties/displayContent/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.restEndpointIdentifier === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restEndpointIdentifier"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.displayContent !== undefined){
if(!(validate213(data.displayContent, {instancePath:instancePath+"/displayContent",parentData:data,parentDataProperty:"displayContent",rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
if(data.restEndpointIdentifier !== undefined){
if(!(validate218(data.restEndpointIdentifier, {instancePath:instancePath+"/restEndpointIdentifier",parentData:data,parentDataProperty:"restEndpointIdentifier",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.tryItState !== undefined){
if(!(validate223(data.tryItState, {instancePath:instancePath+"/tryItState",parentData:data,parentDataProperty:"tryItState",rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate212(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}

export const UpdateProductRestEndpointPage = validate226;
const schema80 = {"type":"object","properties":{"body":{"$ref":"contract#/components/schemas/UpdateProductRestEndpointPageInput"}}};
const schema81 = {
 "type": "object",
 "allOf": [
  {
   "properties": {
    "displayContent": {
     "minProperties": 1,
     "maxProperties": 1
    }
   }
  }
 ],
 "properties": {
  "displayContent": {
   "$ref": "contract#/components/schemas/EndpointDisplayContentInput"
  },
  "tryItState": {
   "$ref": "contract#/components/schemas/TryItState"
  }
 }
};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.displayContent !== undefined){
let data0 = data.displayContent;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 1){
const err0 = {instancePath:instancePath+"/displayContent",schemaPath:"#/allOf/0/properties/displayContent/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data0).length < 1){
const err1 = {instancePath:instancePath+"/displayContent",schemaPath:"#/allOf/0/properties/displayContent/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.displayContent !== undefined){
if(!(validate213(data.displayContent, {instancePath:instancePath+"/displayContent",parentData:data,parentDataProperty:"displayContent",rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
if(data.tryItState !== undefined){
if(!(validate223(data.tryItState, {instancePath:instancePath+"/tryItState",parentData:data,parentDataProperty:"tryItState",rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate227(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}

export const CreateRoute = validate231;
const schema82 = {"type":"object","properties":{"body":{"$ref":"contract#/components/schemas/CreateRouteInput"}}};
const schema83 = {
 "type": "object",
 "required": [
  "routeKey"
 ],
 "allOf": [
  {
   "if": {
    "required": [
     "authorizationType"
    ],
    "properties": {
     "authorizationType": {
      "enum": [
       "CUSTOM",
       "JWT"
      ]
     }
    }
   },
   "then": {
    "required": [
     "authorizerId"
    ],
    "properties": {
     "authorizerId": {
      "minLength": 1
     }
    }
   }
  },
  {
   "if": {
    "required": [
     "authorizationScopes"
    ],
    "properties": {
     "authorizationScopes": {
      "minItems": 1
     }
    }
   },
   "then": {
    "required": [
     "authorizationType"
    ],
    "properties": {
     "authorizationType": {
      "enum": [
       "JWT"
      ]
     }
    }
   }
  },
  {
   "if": {
    "required": [
     "requestParameters"
    ],
    "properties": {
     "requestParameters": {
      "minProperties": 1
     }
    }
   },
   "then": {
    "properties": {
     "routeKey": {
      "enum": [
       "$connect"
      ]
     }
    }
   }
  }
 ],
 "properties": {
  "apiKeyRequired": {
   "type": "boolean"
  },
  "authorizationScopes": {
   "type": "array",
   "maxItems": 10,
   "items": {
    "type": "string",
    "minLength": 1,
    "maxLength": 64
   }
  },
  "authorizationType": {
   "$ref": "contract#/components/schemas/AuthorizationType"
  },
  "authorizerId": {
   "$ref": "contract#/components/schemas/IdReference"
  },
  "modelSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "operationName": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  },
  "requestModels": {
   "$ref": "contract#/components/schemas/RouteModels"
  },
  "requestParameters": {
   "$ref": "contract#/components/schemas/RouteParameters"
  },
  "routeKey": {
   "$ref": "contract#/components/schemas/SelectionKey"
  },
  "routeResponseSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "target": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128,
   "pattern": "^integrations/[^/]+$"
  }
 }
};
const schema84 = {"type":"string","enum":["NONE","AWS_IAM","CUSTOM","JWT"]};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "NONE") || (data === "AWS_IAM")) || (data === "CUSTOM")) || (data === "JWT"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema84.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","additionalProperties":{"type":"string","maxLength":128}};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func2(data0) > 128){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"object","additionalProperties":{"$ref":"contract#/components/schemas/ParameterConstraints"}};
const schema87 = {"type":"object","properties":{"required":{"type":"boolean"}}};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
const err0 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate240(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("^integrations/[^/]+$", "u");

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.authorizationType === undefined) && (missing0 = "authorizationType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.authorizationType !== undefined){
let data0 = data.authorizationType;
if(!((data0 === "CUSTOM") || (data0 === "JWT"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizerId === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "authorizerId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.authorizerId !== undefined){
let data1 = data.authorizerId;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/authorizerId",schemaPath:"#/allOf/0/then/properties/authorizerId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.authorizationScopes === undefined) && (missing1 = "authorizationScopes")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.authorizationScopes !== undefined){
let data2 = data.authorizationScopes;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizationType === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "authorizationType"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.authorizationType !== undefined){
if(!(data.authorizationType === "JWT")){
const err8 = {instancePath:instancePath+"/authorizationType",schemaPath:"#/allOf/1/then/properties/authorizationType/enum",keyword:"enum",params:{allowedValues: schema83.allOf[1].then.properties.authorizationType.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.requestParameters === undefined) && (missing2 = "requestParameters")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.requestParameters !== undefined){
let data4 = data.requestParameters;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.routeKey !== undefined){
if(!(data.routeKey === "$connect")){
const err12 = {instancePath:instancePath+"/routeKey",schemaPath:"#/allOf/2/then/properties/routeKey/enum",keyword:"enum",params:{allowedValues: schema83.allOf[2].then.properties.routeKey.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
}
if(!valid7){
const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.routeKey === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeKey"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.apiKeyRequired !== undefined){
if(typeof data.apiKeyRequired !== "boolean"){
const err15 = {instancePath:instancePath+"/apiKeyRequired",schemaPath:"#/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.authorizationScopes !== undefined){
let data7 = data.authorizationScopes;
if(Array.isArray(data7)){
if(data7.length > 10){
const err16 = {instancePath:instancePath+"/authorizationScopes",schemaPath:"#/properties/authorizationScopes/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func2(data8) > 64){
const err17 = {instancePath:instancePath+"/authorizationScopes/" + i0,schemaPath:"#/properties/authorizationScopes/items/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data8) < 1){
const err18 = {instancePath:instancePath+"/authorizationScopes/" + i0,schemaPath:"#/properties/authorizationScopes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/authorizationScopes/" + i0,schemaPath:"#/properties/authorizationScopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/authorizationScopes",schemaPath:"#/properties/authorizationScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.authorizationType !== undefined){
if(!(validate233(data.authorizationType, {instancePath:instancePath+"/authorizationType",parentData:data,parentDataProperty:"authorizationType",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.authorizerId !== undefined){
if(!(validate96(data.authorizerId, {instancePath:instancePath+"/authorizerId",parentData:data,parentDataProperty:"authorizerId",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.modelSelectionExpression !== undefined){
if(!(validate25(data.modelSelectionExpression, {instancePath:instancePath+"/modelSelectionExpression",parentData:data,parentDataProperty:"modelSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.operationName !== undefined){
let data12 = data.operationName;
if(typeof data12 === "string"){
if(func2(data12) > 64){
const err21 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data12) < 1){
const err22 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.requestModels !== undefined){
if(!(validate237(data.requestModels, {instancePath:instancePath+"/requestModels",parentData:data,parentDataProperty:"requestModels",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data.requestParameters !== undefined){
if(!(validate239(data.requestParameters, {instancePath:instancePath+"/requestParameters",parentData:data,parentDataProperty:"requestParameters",rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.routeKey !== undefined){
if(!(validate39(data.routeKey, {instancePath:instancePath+"/routeKey",parentData:data,parentDataProperty:"routeKey",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.routeResponseSelectionExpression !== undefined){
if(!(validate25(data.routeResponseSelectionExpression, {instancePath:instancePath+"/routeResponseSelectionExpression",parentData:data,parentDataProperty:"routeResponseSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data17 = data.target;
if(typeof data17 === "string"){
if(func2(data17) > 128){
const err24 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data17) < 1){
const err25 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern7.test(data17)){
const err26 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^integrations/[^/]+$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}


function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate232(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}

export const CreateStage = validate246;
const schema88 = {"type":"object","properties":{"body":{"$ref":"contract#/components/schemas/CreateStageInput"}}};
const schema89 = {
 "type": "object",
 "required": [
  "stageName"
 ],
 "allOf": [
  {
   "if": {
    "required": [
     "autoDeploy"
    ],
    "properties": {
     "autoDeploy": {
      "enum": [
       true
      ]
     }
    }
   },
   "then": {
    "properties": {
     "deploymentId": false
    }
   }
  },
  {
   "if": {
    "required": [
     "accessLogSettings"
    ],
    "properties": {
     "accessLogSettings": {
      "minProperties": 1
     }
    }
   },
   "then": {
    "properties": {
     "accessLogSettings": {
      "required": [
       "destinationArn",
       "format"
      ]
     }
    }
   }
  }
 ],
 "properties": {
  "accessLogSettings": {
   "$ref": "contract#/components/schemas/AccessLogSettings"
  },
  "autoDeploy": {
   "type": "boolean"
  },
  "clientCertificateId": {
   "$ref": "contract#/components/schemas/IdReference"
  },
  "defaultRouteSettings": {
   "$ref": "contract#/components/schemas/RouteSettings"
  },
  "deploymentId": {
   "$ref": "contract#/components/schemas/IdReference"
  },
  "description": {
   "type": "string",
   "maxLength": 1024
  },
  "routeSettings": {
   "$ref": "contract#/components/schemas/RouteSettingsMap"
  },
  "stageName": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128,
   "pattern": "^(\\$default|[a-zA-Z0-9_-]+)$"
  },
  "stageVariables": {
   "$ref": "contract#/components/schemas/StageVariablesMap"
  },
  "tags": {
   "$ref": "contract#/components/schemas/Tags"
  }
 }
};
const schema90 = {"type":"object","properties":{"destinationArn":{"$ref":"contract#/components/schemas/Arn"},"format":{"type":"string","minLength":1,"maxLength":3072}}};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destinationArn !== undefined){
if(!(validate36(data.destinationArn, {instancePath:instancePath+"/destinationArn",parentData:data,parentDataProperty:"destinationArn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 === "string"){
if(func2(data1) > 3072){
const err0 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/maxLength",keyword:"maxLength",params:{limit: 3072}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data1) < 1){
const err1 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}

const schema91 = {
 "type": "object",
 "properties": {
  "dataTraceEnabled": {
   "type": "boolean"
  },
  "detailedMetricsEnabled": {
   "type": "boolean"
  },
  "loggingLevel": {
   "$ref": "contract#/components/schemas/LoggingLevel"
  },
  "throttlingBurstLimit": {
   "minimum": -2147483648,
   "maximum": 2147483647,
   "type": "integer"
  },
  "throttlingRateLimit": {
   "type": "number",
   "format": "double"
  }
 }
};
const schema92 = {"type":"string","enum":["ERROR","INFO","OFF"]};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "ERROR") || (data === "INFO")) || (data === "OFF"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema92.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}

const formats2 = runtime1.fullFormats.double;

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataTraceEnabled !== undefined){
if(typeof data.dataTraceEnabled !== "boolean"){
const err0 = {instancePath:instancePath+"/dataTraceEnabled",schemaPath:"#/properties/dataTraceEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.detailedMetricsEnabled !== undefined){
if(typeof data.detailedMetricsEnabled !== "boolean"){
const err1 = {instancePath:instancePath+"/detailedMetricsEnabled",schemaPath:"#/properties/detailedMetricsEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.loggingLevel !== undefined){
if(!(validate253(data.loggingLevel, {instancePath:instancePath+"/loggingLevel",parentData:data,parentDataProperty:"loggingLevel",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.throttlingBurstLimit !== undefined){
let data3 = data.throttlingBurstLimit;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err2 = {instancePath:instancePath+"/throttlingBurstLimit",schemaPath:"#/properties/throttlingBurstLimit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/throttlingBurstLimit",schemaPath:"#/properties/throttlingBurstLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/throttlingBurstLimit",schemaPath:"#/properties/throttlingBurstLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.throttlingRateLimit !== undefined){
let data4 = data.throttlingRateLimit;
if(typeof data4 == "number"){
if(!(formats2.validate(data4))){
const err5 = {instancePath:instancePath+"/throttlingRateLimit",schemaPath:"#/properties/throttlingRateLimit/format",keyword:"format",params:{format: "double"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/throttlingRateLimit",schemaPath:"#/properties/throttlingRateLimit/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}

const schema93 = {"type":"object","additionalProperties":{"$ref":"contract#/components/schemas/RouteSettings"}};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate252(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}

const schema94 = {
 "type": "object",
 "maxProperties": 100,
 "propertyNames": {
  "pattern": "^[A-Za-z0-9_]+$",
  "maxLength": 64
 },
 "additionalProperties": {
  "type": "string",
  "maxLength": 2048,
  "pattern": "^[A-Za-z0-9._~:/?#&=,-]*$"
 }
};
const pattern9 = new RegExp("^[A-Za-z0-9_]+$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9._~:/?#&=,-]*$", "u");

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 64){
const err1 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(key0)){
const err2 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(func2(data0) > 2048){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern10.test(data0)){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~:/?#&=,-]*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}

const pattern8 = new RegExp("^(\\$default|[a-zA-Z0-9_-]+)$", "u");

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.autoDeploy === undefined) && (missing0 = "autoDeploy")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.autoDeploy !== undefined){
if(!(data.autoDeploy === true)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deploymentId !== undefined){
const err2 = {instancePath:instancePath+"/deploymentId",schemaPath:"#/allOf/0/then/properties/deploymentId/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs7 = errors;
let valid4 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.accessLogSettings === undefined) && (missing1 = "accessLogSettings")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.accessLogSettings !== undefined){
let data2 = data.accessLogSettings;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessLogSettings !== undefined){
let data3 = data.accessLogSettings;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.destinationArn === undefined){
const err6 = {instancePath:instancePath+"/accessLogSettings",schemaPath:"#/allOf/1/then/properties/accessLogSettings/required",keyword:"required",params:{missingProperty: "destinationArn"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.format === undefined){
const err7 = {instancePath:instancePath+"/accessLogSettings",schemaPath:"#/allOf/1/then/properties/accessLogSettings/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
valid4 = _valid1;
}
if(!valid4){
const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stageName === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stageName"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.accessLogSettings !== undefined){
if(!(validate248(data.accessLogSettings, {instancePath:instancePath+"/accessLogSettings",parentData:data,parentDataProperty:"accessLogSettings",rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
}
if(data.autoDeploy !== undefined){
if(typeof data.autoDeploy !== "boolean"){
const err10 = {instancePath:instancePath+"/autoDeploy",schemaPath:"#/properties/autoDeploy/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.clientCertificateId !== undefined){
if(!(validate96(data.clientCertificateId, {instancePath:instancePath+"/clientCertificateId",parentData:data,parentDataProperty:"clientCertificateId",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.defaultRouteSettings !== undefined){
if(!(validate252(data.defaultRouteSettings, {instancePath:instancePath+"/defaultRouteSettings",parentData:data,parentDataProperty:"defaultRouteSettings",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data.deploymentId !== undefined){
if(!(validate96(data.deploymentId, {instancePath:instancePath+"/deploymentId",parentData:data,parentDataProperty:"deploymentId",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data9 = data.description;
if(typeof data9 === "string"){
if(func2(data9) > 1024){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.routeSettings !== undefined){
if(!(validate257(data.routeSettings, {instancePath:instancePath+"/routeSettings",parentData:data,parentDataProperty:"routeSettings",rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data.stageName !== undefined){
let data11 = data.stageName;
if(typeof data11 === "string"){
if(func2(data11) > 128){
const err13 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data11) < 1){
const err14 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern8.test(data11)){
const err15 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/pattern",keyword:"pattern",params:{pattern: "^(\\$default|[a-zA-Z0-9_-]+)$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.stageVariables !== undefined){
if(!(validate260(data.stageVariables, {instancePath:instancePath+"/stageVariables",parentData:data,parentDataProperty:"stageVariables",rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate30(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate247(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}

