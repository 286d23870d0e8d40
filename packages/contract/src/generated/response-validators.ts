// @ts-nocheck
// Generated from spec/ by `npm run generate`. Do not edit.
// Made of 8b6b57ff48c036e9.
import runtime0 from 'ajv/dist/runtime/ucs2length.js'
import runtime1 from 'ajv-formats/dist/formats.js'
"use strict";
export const Apis = validate21;
const schema6 = {"$ref":"contract#/components/schemas/Apis"};
const schema8 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "maxItems": 500,
   "items": {
    "$ref": "contract#/components/schemas/Api"
   }
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema9 = {
 "type": "object",
 "required": [
  "apiEndpoint",
  "apiId",
  "apiKeySelectionExpression",
  "createdDate",
  "disableExecuteApiEndpoint",
  "ipAddressType",
  "name",
  "protocolType",
  "routeSelectionExpression",
  "tags"
 ],
 "properties": {
  "apiEndpoint": {
   "type": "string",
   "format": "uri"
  },
  "apiGatewayManaged": {
   "type": "boolean"
  },
  "apiId": {
   "$ref": "contract#/components/schemas/Id"
  },
  "apiKeySelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression",
   "minLength": 1
  },
  "corsConfiguration": {
   "$ref": "contract#/components/schemas/Cors"
  },
  "createdDate": {
   "$ref": "contract#/components/schemas/Timestamp"
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
  "importInfo": {
   "type": "array",
   "items": {
    "type": "string"
   }
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
   "$ref": "contract#/components/schemas/ProtocolType"
  },
  "routeSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression",
   "minLength": 1
  },
  "tags": {
   "$ref": "contract#/components/schemas/Tags"
  },
  "version": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  },
  "warnings": {
   "type": "array",
   "items": {
    "type": "string"
   }
  }
 },
 "additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const func3 = runtime0.default;
const formats0 = runtime1.fullFormats.uri;
const schema10 = {"type":"string","pattern":"^[a-z0-9]+$"};
const pattern0 = new RegExp("^[a-z0-9]+$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+$"}};
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
validate25.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"string"};

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
validate27.errors = vErrors;
return errors === 0;
}

const schema12 = {
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
 },
 "additionalProperties": false
};
const pattern1 = new RegExp("^(\\*|[A-Z]+)$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "allowCredentials") || (key0 === "allowHeaders")) || (key0 === "allowMethods")) || (key0 === "allowOrigins")) || (key0 === "exposeHeaders")) || (key0 === "maxAge"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.allowCredentials !== undefined){
if(typeof data.allowCredentials !== "boolean"){
const err1 = {instancePath:instancePath+"/allowCredentials",schemaPath:"#/properties/allowCredentials/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
const err2 = {instancePath:instancePath+"/allowHeaders/" + i0,schemaPath:"#/properties/allowHeaders/items/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/allowHeaders",schemaPath:"#/properties/allowHeaders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(func3(data4) > 64){
const err4 = {instancePath:instancePath+"/allowMethods/" + i1,schemaPath:"#/properties/allowMethods/items/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data4) < 1){
const err5 = {instancePath:instancePath+"/allowMethods/" + i1,schemaPath:"#/properties/allowMethods/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern1.test(data4)){
const err6 = {instancePath:instancePath+"/allowMethods/" + i1,schemaPath:"#/properties/allowMethods/items/pattern",keyword:"pattern",params:{pattern: "^(\\*|[A-Z]+)$"}};
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
const err7 = {instancePath:instancePath+"/allowMethods/" + i1,schemaPath:"#/properties/allowMethods/items/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/allowMethods",schemaPath:"#/properties/allowMethods/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err9 = {instancePath:instancePath+"/allowOrigins/" + i2,schemaPath:"#/properties/allowOrigins/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err10 = {instancePath:instancePath+"/allowOrigins",schemaPath:"#/properties/allowOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const err11 = {instancePath:instancePath+"/exposeHeaders/" + i3,schemaPath:"#/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath:instancePath+"/exposeHeaders",schemaPath:"#/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.maxAge !== undefined){
let data9 = data.maxAge;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err13 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 86400 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data9 < -1 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"string","format":"date-time"};
const formats2 = runtime1.fullFormats["date-time"];

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats2.validate(data))){
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
validate31.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"string","enum":["ipv4","dualstack"]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema14.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"string","enum":["WEBSOCKET","HTTP"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((data === "WEBSOCKET") || (data === "HTTP"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","maxProperties":50,"propertyNames":{"minLength":1,"maxLength":128},"additionalProperties":{"type":"string","maxLength":1600}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func3(key0) > 128){
const err1 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(key0) < 1){
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
if(func3(data0) > 1600){
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
validate38.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiEndpoint === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiEndpoint"}};
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
if(data.apiKeySelectionExpression === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiKeySelectionExpression"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.createdDate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdDate"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.disableExecuteApiEndpoint === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disableExecuteApiEndpoint"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.ipAddressType === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ipAddressType"}};
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
if(data.routeSelectionExpression === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeSelectionExpression"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.tags === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.apiEndpoint !== undefined){
let data0 = data.apiEndpoint;
if(typeof data0 === "string"){
if(!(formats0(data0))){
const err11 = {instancePath:instancePath+"/apiEndpoint",schemaPath:"#/properties/apiEndpoint/format",keyword:"format",params:{format: "uri"}};
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
const err12 = {instancePath:instancePath+"/apiEndpoint",schemaPath:"#/properties/apiEndpoint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.apiGatewayManaged !== undefined){
if(typeof data.apiGatewayManaged !== "boolean"){
const err13 = {instancePath:instancePath+"/apiGatewayManaged",schemaPath:"#/properties/apiGatewayManaged/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.apiId !== undefined){
if(!(validate25(data.apiId, {instancePath:instancePath+"/apiId",parentData:data,parentDataProperty:"apiId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.apiKeySelectionExpression !== undefined){
let data3 = data.apiKeySelectionExpression;
if(!(validate27(data3, {instancePath:instancePath+"/apiKeySelectionExpression",parentData:data,parentDataProperty:"apiKeySelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err14 = {instancePath:instancePath+"/apiKeySelectionExpression",schemaPath:"#/properties/apiKeySelectionExpression/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.corsConfiguration !== undefined){
if(!(validate29(data.corsConfiguration, {instancePath:instancePath+"/corsConfiguration",parentData:data,parentDataProperty:"corsConfiguration",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.createdDate !== undefined){
if(!(validate31(data.createdDate, {instancePath:instancePath+"/createdDate",parentData:data,parentDataProperty:"createdDate",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data6 = data.description;
if(typeof data6 === "string"){
if(func3(data6) > 1024){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.disableSchemaValidation !== undefined){
if(typeof data.disableSchemaValidation !== "boolean"){
const err17 = {instancePath:instancePath+"/disableSchemaValidation",schemaPath:"#/properties/disableSchemaValidation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.disableExecuteApiEndpoint !== undefined){
if(typeof data.disableExecuteApiEndpoint !== "boolean"){
const err18 = {instancePath:instancePath+"/disableExecuteApiEndpoint",schemaPath:"#/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.importInfo !== undefined){
let data9 = data.importInfo;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
const err19 = {instancePath:instancePath+"/importInfo/" + i0,schemaPath:"#/properties/importInfo/items/type",keyword:"type",params:{type: "string"}};
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
const err20 = {instancePath:instancePath+"/importInfo",schemaPath:"#/properties/importInfo/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.ipAddressType !== undefined){
if(!(validate33(data.ipAddressType, {instancePath:instancePath+"/ipAddressType",parentData:data,parentDataProperty:"ipAddressType",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data12 = data.name;
if(typeof data12 === "string"){
if(func3(data12) > 128){
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func3(data12) < 1){
const err22 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err23 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.protocolType !== undefined){
if(!(validate35(data.protocolType, {instancePath:instancePath+"/protocolType",parentData:data,parentDataProperty:"protocolType",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.routeSelectionExpression !== undefined){
let data14 = data.routeSelectionExpression;
if(!(validate27(data14, {instancePath:instancePath+"/routeSelectionExpression",parentData:data,parentDataProperty:"routeSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err24 = {instancePath:instancePath+"/routeSelectionExpression",schemaPath:"#/properties/routeSelectionExpression/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.tags !== undefined){
if(!(validate38(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data16 = data.version;
if(typeof data16 === "string"){
if(func3(data16) > 64){
const err25 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func3(data16) < 1){
const err26 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1}};
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
const err27 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.warnings !== undefined){
let data17 = data.warnings;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(typeof data17[i1] !== "string"){
const err28 = {instancePath:instancePath+"/warnings/" + i1,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err29 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate24(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate23.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}

export const BadRequestException = validate42;
const schema17 = {"$ref":"contract#/components/schemas/BadRequestException"};
const schema18 = {"type":"object","required":["message"],"properties":{"message":{"type":"string","minLength":1}},"additionalProperties":false};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "message")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
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
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
validate42.errors = vErrors;
return errors === 0;
}

export const AccessDeniedException = validate45;
const schema19 = {"$ref":"contract#/components/schemas/AccessDeniedException"};
const schema20 = {"type":"object","required":["message"],"properties":{"message":{"type":"string","minLength":1}},"additionalProperties":false};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "message")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
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
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
validate45.errors = vErrors;
return errors === 0;
}

export const NotFoundException = validate48;
const schema21 = {"$ref":"contract#/components/schemas/NotFoundException"};
const schema22 = {"type":"object","required":["message"],"properties":{"message":{"type":"string","minLength":1},"resourceType":{"type":"string"}},"additionalProperties":false};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "message") || (key0 === "resourceType"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.resourceType !== undefined){
if(typeof data.resourceType !== "string"){
const err4 = {instancePath:instancePath+"/resourceType",schemaPath:"#/properties/resourceType/type",keyword:"type",params:{type: "string"}};
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
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
validate48.errors = vErrors;
return errors === 0;
}

export const TooManyRequestsException = validate51;
const schema23 = {"$ref":"contract#/components/schemas/TooManyRequestsException"};
const schema24 = {"type":"object","required":["message"],"properties":{"message":{"type":"string","minLength":1},"limitType":{"type":"string"}},"additionalProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "message") || (key0 === "limitType"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.limitType !== undefined){
if(typeof data.limitType !== "string"){
const err4 = {instancePath:instancePath+"/limitType",schemaPath:"#/properties/limitType/type",keyword:"type",params:{type: "string"}};
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
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
validate51.errors = vErrors;
return errors === 0;
}

export const InternalServerErrorException = validate54;
const schema25 = {"$ref":"contract#/components/schemas/InternalServerErrorException"};
const schema26 = {"type":"object","required":["message"],"properties":{"message":{"type":"string","minLength":1}},"additionalProperties":false};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "message")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
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
validate55.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}

export const ServiceUnavailableException = validate57;
const schema27 = {"$ref":"contract#/components/schemas/ServiceUnavailableException"};
const schema28 = {"type":"object","required":["message"],"properties":{"message":{"type":"string","minLength":1}},"additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "message")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
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
validate58.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}

export const ServerError = validate60;
const schema29 = {"$ref":"contract#/components/schemas/ServerError"};
const schema30 = {"type":"object","properties":{"message":{"type":"string","minLength":1}},"additionalProperties":false};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "message")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err1 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
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
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
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
validate61.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
validate60.errors = vErrors;
return errors === 0;
}

export const Api = validate63;
const schema31 = {"$ref":"contract#/components/schemas/Api"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiEndpoint === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiEndpoint"}};
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
if(data.apiKeySelectionExpression === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiKeySelectionExpression"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.createdDate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdDate"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.disableExecuteApiEndpoint === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disableExecuteApiEndpoint"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.ipAddressType === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ipAddressType"}};
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
if(data.routeSelectionExpression === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeSelectionExpression"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.tags === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.apiEndpoint !== undefined){
let data0 = data.apiEndpoint;
if(typeof data0 === "string"){
if(!(formats0(data0))){
const err11 = {instancePath:instancePath+"/apiEndpoint",schemaPath:"#/properties/apiEndpoint/format",keyword:"format",params:{format: "uri"}};
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
const err12 = {instancePath:instancePath+"/apiEndpoint",schemaPath:"#/properties/apiEndpoint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.apiGatewayManaged !== undefined){
if(typeof data.apiGatewayManaged !== "boolean"){
const err13 = {instancePath:instancePath+"/apiGatewayManaged",schemaPath:"#/properties/apiGatewayManaged/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.apiId !== undefined){
if(!(validate25(data.apiId, {instancePath:instancePath+"/apiId",parentData:data,parentDataProperty:"apiId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.apiKeySelectionExpression !== undefined){
let data3 = data.apiKeySelectionExpression;
if(!(validate27(data3, {instancePath:instancePath+"/apiKeySelectionExpression",parentData:data,parentDataProperty:"apiKeySelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err14 = {instancePath:instancePath+"/apiKeySelectionExpression",schemaPath:"#/properties/apiKeySelectionExpression/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.corsConfiguration !== undefined){
if(!(validate29(data.corsConfiguration, {instancePath:instancePath+"/corsConfiguration",parentData:data,parentDataProperty:"corsConfiguration",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.createdDate !== undefined){
if(!(validate31(data.createdDate, {instancePath:instancePath+"/createdDate",parentData:data,parentDataProperty:"createdDate",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data6 = data.description;
if(typeof data6 === "string"){
if(func3(data6) > 1024){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.disableSchemaValidation !== undefined){
if(typeof data.disableSchemaValidation !== "boolean"){
const err17 = {instancePath:instancePath+"/disableSchemaValidation",schemaPath:"#/properties/disableSchemaValidation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.disableExecuteApiEndpoint !== undefined){
if(typeof data.disableExecuteApiEndpoint !== "boolean"){
const err18 = {instancePath:instancePath+"/disableExecuteApiEndpoint",schemaPath:"#/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.importInfo !== undefined){
let data9 = data.importInfo;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
const err19 = {instancePath:instancePath+"/importInfo/" + i0,schemaPath:"#/properties/importInfo/items/type",keyword:"type",params:{type: "string"}};
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
const err20 = {instancePath:instancePath+"/importInfo",schemaPath:"#/properties/importInfo/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.ipAddressType !== undefined){
if(!(validate33(data.ipAddressType, {instancePath:instancePath+"/ipAddressType",parentData:data,parentDataProperty:"ipAddressType",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data12 = data.name;
if(typeof data12 === "string"){
if(func3(data12) > 128){
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func3(data12) < 1){
const err22 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err23 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.protocolType !== undefined){
if(!(validate35(data.protocolType, {instancePath:instancePath+"/protocolType",parentData:data,parentDataProperty:"protocolType",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.routeSelectionExpression !== undefined){
let data14 = data.routeSelectionExpression;
if(!(validate27(data14, {instancePath:instancePath+"/routeSelectionExpression",parentData:data,parentDataProperty:"routeSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err24 = {instancePath:instancePath+"/routeSelectionExpression",schemaPath:"#/properties/routeSelectionExpression/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.tags !== undefined){
if(!(validate38(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data16 = data.version;
if(typeof data16 === "string"){
if(func3(data16) > 64){
const err25 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func3(data16) < 1){
const err26 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1}};
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
const err27 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.warnings !== undefined){
let data17 = data.warnings;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(typeof data17[i1] !== "string"){
const err28 = {instancePath:instancePath+"/warnings/" + i1,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err29 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
validate63.errors = vErrors;
return errors === 0;
}

export const ConflictException = validate74;
const schema33 = {"$ref":"contract#/components/schemas/ConflictException"};
const schema34 = {"type":"object","required":["message"],"properties":{"message":{"type":"string","minLength":1}},"additionalProperties":false};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "message")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
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
validate75.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
validate74.errors = vErrors;
return errors === 0;
}

export const ExportedApi = validate77;
const schema35 = {"$ref":"contract#/components/schemas/ExportedApi"};
const schema36 = {"type":"object","additionalProperties":true};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
validate77.errors = vErrors;
return errors === 0;
}

export const ApiMappings = validate80;
const schema37 = {"$ref":"contract#/components/schemas/ApiMappings"};
const schema38 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/ApiMapping"
   },
   "maxItems": 500
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema39 = {
 "type": "object",
 "required": [
  "apiId",
  "apiMappingId",
  "apiMappingKey",
  "stage"
 ],
 "properties": {
  "apiId": {
   "$ref": "contract#/components/schemas/Id"
  },
  "apiMappingId": {
   "$ref": "contract#/components/schemas/Id"
  },
  "apiMappingKey": {
   "type": "string",
   "maxLength": 300
  },
  "stage": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  }
 },
 "additionalProperties": false
};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.apiMappingId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiMappingId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.apiMappingKey === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiMappingKey"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.stage === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiId") || (key0 === "apiMappingId")) || (key0 === "apiMappingKey")) || (key0 === "stage"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiId !== undefined){
if(!(validate25(data.apiId, {instancePath:instancePath+"/apiId",parentData:data,parentDataProperty:"apiId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.apiMappingId !== undefined){
if(!(validate25(data.apiMappingId, {instancePath:instancePath+"/apiMappingId",parentData:data,parentDataProperty:"apiMappingId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.apiMappingKey !== undefined){
let data2 = data.apiMappingKey;
if(typeof data2 === "string"){
if(func3(data2) > 300){
const err5 = {instancePath:instancePath+"/apiMappingKey",schemaPath:"#/properties/apiMappingKey/maxLength",keyword:"maxLength",params:{limit: 300}};
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
const err6 = {instancePath:instancePath+"/apiMappingKey",schemaPath:"#/properties/apiMappingKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.stage !== undefined){
let data3 = data.stage;
if(typeof data3 === "string"){
if(func3(data3) > 128){
const err7 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data3) < 1){
const err8 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}};
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
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate82(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
validate80.errors = vErrors;
return errors === 0;
}

export const ApiMapping = validate87;
const schema40 = {"$ref":"contract#/components/schemas/ApiMapping"};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.apiMappingId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiMappingId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.apiMappingKey === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiMappingKey"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.stage === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiId") || (key0 === "apiMappingId")) || (key0 === "apiMappingKey")) || (key0 === "stage"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiId !== undefined){
if(!(validate25(data.apiId, {instancePath:instancePath+"/apiId",parentData:data,parentDataProperty:"apiId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.apiMappingId !== undefined){
if(!(validate25(data.apiMappingId, {instancePath:instancePath+"/apiMappingId",parentData:data,parentDataProperty:"apiMappingId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.apiMappingKey !== undefined){
let data2 = data.apiMappingKey;
if(typeof data2 === "string"){
if(func3(data2) > 300){
const err5 = {instancePath:instancePath+"/apiMappingKey",schemaPath:"#/properties/apiMappingKey/maxLength",keyword:"maxLength",params:{limit: 300}};
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
const err6 = {instancePath:instancePath+"/apiMappingKey",schemaPath:"#/properties/apiMappingKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.stage !== undefined){
let data3 = data.stage;
if(typeof data3 === "string"){
if(func3(data3) > 128){
const err7 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data3) < 1){
const err8 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}};
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
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate88(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
validate87.errors = vErrors;
return errors === 0;
}

export const Authorizers = validate92;
const schema42 = {"$ref":"contract#/components/schemas/Authorizers"};
const schema43 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/Authorizer"
   },
   "maxItems": 500
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema44 = {
 "type": "object",
 "required": [
  "authorizerId",
  "authorizerType",
  "name"
 ],
 "properties": {
  "authorizerCredentialsArn": {
   "$ref": "contract#/components/schemas/Arn"
  },
  "authorizerId": {
   "$ref": "contract#/components/schemas/Id"
  },
  "authorizerPayloadFormatVersion": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  },
  "authorizerResultTtlInSeconds": {
   "minimum": 0,
   "maximum": 3600,
   "type": "integer"
  },
  "authorizerType": {
   "$ref": "contract#/components/schemas/AuthorizerType"
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
  "jwtConfiguration": {
   "$ref": "contract#/components/schemas/JWTConfiguration"
  },
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  }
 },
 "additionalProperties": false
};
const schema45 = {"type":"string"};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate95.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"string","enum":["REQUEST","JWT"]};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((data === "REQUEST") || (data === "JWT"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema46.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const schema47 = {
 "type": "object",
 "properties": {
  "audience": {
   "type": "array",
   "items": {
    "type": "string"
   },
   "minItems": 1,
   "maxItems": 50
  },
  "issuer": {
   "type": "string",
   "minLength": 1,
   "maxLength": 2048
  }
 },
 "additionalProperties": false
};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "audience") || (key0 === "issuer"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.audience !== undefined){
let data0 = data.audience;
if(Array.isArray(data0)){
if(data0.length > 50){
const err1 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/minItems",keyword:"minItems",params:{limit: 1}};
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
if(typeof data0[i0] !== "string"){
const err3 = {instancePath:instancePath+"/audience/" + i0,schemaPath:"#/properties/audience/items/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.issuer !== undefined){
let data2 = data.issuer;
if(typeof data2 === "string"){
if(func3(data2) > 2048){
const err5 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"}};
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
validate100.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizerId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizerId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.authorizerType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizerType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.authorizerCredentialsArn !== undefined){
if(!(validate95(data.authorizerCredentialsArn, {instancePath:instancePath+"/authorizerCredentialsArn",parentData:data,parentDataProperty:"authorizerCredentialsArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.authorizerId !== undefined){
if(!(validate25(data.authorizerId, {instancePath:instancePath+"/authorizerId",parentData:data,parentDataProperty:"authorizerId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.authorizerPayloadFormatVersion !== undefined){
let data2 = data.authorizerPayloadFormatVersion;
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err4 = {instancePath:instancePath+"/authorizerPayloadFormatVersion",schemaPath:"#/properties/authorizerPayloadFormatVersion/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data2) < 1){
const err5 = {instancePath:instancePath+"/authorizerPayloadFormatVersion",schemaPath:"#/properties/authorizerPayloadFormatVersion/minLength",keyword:"minLength",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/authorizerPayloadFormatVersion",schemaPath:"#/properties/authorizerPayloadFormatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.authorizerResultTtlInSeconds !== undefined){
let data3 = data.authorizerResultTtlInSeconds;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err7 = {instancePath:instancePath+"/authorizerResultTtlInSeconds",schemaPath:"#/properties/authorizerResultTtlInSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 3600 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/authorizerResultTtlInSeconds",schemaPath:"#/properties/authorizerResultTtlInSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/authorizerResultTtlInSeconds",schemaPath:"#/properties/authorizerResultTtlInSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.authorizerType !== undefined){
if(!(validate98(data.authorizerType, {instancePath:instancePath+"/authorizerType",parentData:data,parentDataProperty:"authorizerType",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.authorizerUri !== undefined){
let data5 = data.authorizerUri;
if(typeof data5 === "string"){
if(func3(data5) > 2048){
const err10 = {instancePath:instancePath+"/authorizerUri",schemaPath:"#/properties/authorizerUri/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data5) < 1){
const err11 = {instancePath:instancePath+"/authorizerUri",schemaPath:"#/properties/authorizerUri/minLength",keyword:"minLength",params:{limit: 1}};
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
const err12 = {instancePath:instancePath+"/authorizerUri",schemaPath:"#/properties/authorizerUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.enableSimpleResponses !== undefined){
if(typeof data.enableSimpleResponses !== "boolean"){
const err13 = {instancePath:instancePath+"/enableSimpleResponses",schemaPath:"#/properties/enableSimpleResponses/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.identitySource !== undefined){
let data7 = data.identitySource;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err14 = {instancePath:instancePath+"/identitySource/" + i0,schemaPath:"#/properties/identitySource/items/type",keyword:"type",params:{type: "string"}};
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
const err15 = {instancePath:instancePath+"/identitySource",schemaPath:"#/properties/identitySource/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.identityValidationExpression !== undefined){
let data9 = data.identityValidationExpression;
if(typeof data9 === "string"){
if(func3(data9) > 1024){
const err16 = {instancePath:instancePath+"/identityValidationExpression",schemaPath:"#/properties/identityValidationExpression/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err17 = {instancePath:instancePath+"/identityValidationExpression",schemaPath:"#/properties/identityValidationExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.jwtConfiguration !== undefined){
if(!(validate100(data.jwtConfiguration, {instancePath:instancePath+"/jwtConfiguration",parentData:data,parentDataProperty:"jwtConfiguration",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data11 = data.name;
if(typeof data11 === "string"){
if(func3(data11) > 128){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data11) < 1){
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err20 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate94(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
validate92.errors = vErrors;
return errors === 0;
}

export const Authorizer = validate104;
const schema48 = {"$ref":"contract#/components/schemas/Authorizer"};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizerId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizerId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.authorizerType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizerType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.authorizerCredentialsArn !== undefined){
if(!(validate95(data.authorizerCredentialsArn, {instancePath:instancePath+"/authorizerCredentialsArn",parentData:data,parentDataProperty:"authorizerCredentialsArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.authorizerId !== undefined){
if(!(validate25(data.authorizerId, {instancePath:instancePath+"/authorizerId",parentData:data,parentDataProperty:"authorizerId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.authorizerPayloadFormatVersion !== undefined){
let data2 = data.authorizerPayloadFormatVersion;
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err4 = {instancePath:instancePath+"/authorizerPayloadFormatVersion",schemaPath:"#/properties/authorizerPayloadFormatVersion/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data2) < 1){
const err5 = {instancePath:instancePath+"/authorizerPayloadFormatVersion",schemaPath:"#/properties/authorizerPayloadFormatVersion/minLength",keyword:"minLength",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/authorizerPayloadFormatVersion",schemaPath:"#/properties/authorizerPayloadFormatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.authorizerResultTtlInSeconds !== undefined){
let data3 = data.authorizerResultTtlInSeconds;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err7 = {instancePath:instancePath+"/authorizerResultTtlInSeconds",schemaPath:"#/properties/authorizerResultTtlInSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 3600 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/authorizerResultTtlInSeconds",schemaPath:"#/properties/authorizerResultTtlInSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/authorizerResultTtlInSeconds",schemaPath:"#/properties/authorizerResultTtlInSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.authorizerType !== undefined){
if(!(validate98(data.authorizerType, {instancePath:instancePath+"/authorizerType",parentData:data,parentDataProperty:"authorizerType",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.authorizerUri !== undefined){
let data5 = data.authorizerUri;
if(typeof data5 === "string"){
if(func3(data5) > 2048){
const err10 = {instancePath:instancePath+"/authorizerUri",schemaPath:"#/properties/authorizerUri/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data5) < 1){
const err11 = {instancePath:instancePath+"/authorizerUri",schemaPath:"#/properties/authorizerUri/minLength",keyword:"minLength",params:{limit: 1}};
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
const err12 = {instancePath:instancePath+"/authorizerUri",schemaPath:"#/properties/authorizerUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.enableSimpleResponses !== undefined){
if(typeof data.enableSimpleResponses !== "boolean"){
const err13 = {instancePath:instancePath+"/enableSimpleResponses",schemaPath:"#/properties/enableSimpleResponses/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.identitySource !== undefined){
let data7 = data.identitySource;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err14 = {instancePath:instancePath+"/identitySource/" + i0,schemaPath:"#/properties/identitySource/items/type",keyword:"type",params:{type: "string"}};
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
const err15 = {instancePath:instancePath+"/identitySource",schemaPath:"#/properties/identitySource/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.identityValidationExpression !== undefined){
let data9 = data.identityValidationExpression;
if(typeof data9 === "string"){
if(func3(data9) > 1024){
const err16 = {instancePath:instancePath+"/identityValidationExpression",schemaPath:"#/properties/identityValidationExpression/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err17 = {instancePath:instancePath+"/identityValidationExpression",schemaPath:"#/properties/identityValidationExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.jwtConfiguration !== undefined){
if(!(validate100(data.jwtConfiguration, {instancePath:instancePath+"/jwtConfiguration",parentData:data,parentDataProperty:"jwtConfiguration",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data11 = data.name;
if(typeof data11 === "string"){
if(func3(data11) > 128){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data11) < 1){
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err20 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
validate104.errors = vErrors;
return errors === 0;
}

export const Deployments = validate111;
const schema50 = {"$ref":"contract#/components/schemas/Deployments"};
const schema51 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/Deployment"
   },
   "maxItems": 500
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema52 = {
 "type": "object",
 "required": [
  "autoDeployed",
  "createdDate",
  "deploymentId",
  "deploymentStatus"
 ],
 "properties": {
  "autoDeployed": {
   "type": "boolean"
  },
  "createdDate": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "deploymentId": {
   "$ref": "contract#/components/schemas/Id"
  },
  "deploymentStatus": {
   "$ref": "contract#/components/schemas/DeploymentStatus"
  },
  "deploymentStatusMessage": {
   "type": "string",
   "minLength": 1
  },
  "description": {
   "type": "string",
   "maxLength": 1024
  }
 },
 "additionalProperties": false
};
const schema53 = {"type":"string","enum":["PENDING","FAILED","DEPLOYED"]};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((data === "PENDING") || (data === "FAILED")) || (data === "DEPLOYED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema53.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.autoDeployed === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "autoDeployed"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.createdDate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdDate"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.deploymentId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deploymentId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.deploymentStatus === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deploymentStatus"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "autoDeployed") || (key0 === "createdDate")) || (key0 === "deploymentId")) || (key0 === "deploymentStatus")) || (key0 === "deploymentStatusMessage")) || (key0 === "description"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.autoDeployed !== undefined){
if(typeof data.autoDeployed !== "boolean"){
const err5 = {instancePath:instancePath+"/autoDeployed",schemaPath:"#/properties/autoDeployed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.createdDate !== undefined){
if(!(validate31(data.createdDate, {instancePath:instancePath+"/createdDate",parentData:data,parentDataProperty:"createdDate",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.deploymentId !== undefined){
if(!(validate25(data.deploymentId, {instancePath:instancePath+"/deploymentId",parentData:data,parentDataProperty:"deploymentId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.deploymentStatus !== undefined){
if(!(validate116(data.deploymentStatus, {instancePath:instancePath+"/deploymentStatus",parentData:data,parentDataProperty:"deploymentStatus",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.deploymentStatusMessage !== undefined){
let data4 = data.deploymentStatusMessage;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err6 = {instancePath:instancePath+"/deploymentStatusMessage",schemaPath:"#/properties/deploymentStatusMessage/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/deploymentStatusMessage",schemaPath:"#/properties/deploymentStatusMessage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(func3(data5) > 1024){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
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
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate113(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate112.errors = vErrors;
return errors === 0;
}


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
validate111.errors = vErrors;
return errors === 0;
}

export const Deployment = validate120;
const schema54 = {"$ref":"contract#/components/schemas/Deployment"};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.autoDeployed === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "autoDeployed"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.createdDate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdDate"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.deploymentId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deploymentId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.deploymentStatus === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deploymentStatus"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "autoDeployed") || (key0 === "createdDate")) || (key0 === "deploymentId")) || (key0 === "deploymentStatus")) || (key0 === "deploymentStatusMessage")) || (key0 === "description"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.autoDeployed !== undefined){
if(typeof data.autoDeployed !== "boolean"){
const err5 = {instancePath:instancePath+"/autoDeployed",schemaPath:"#/properties/autoDeployed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.createdDate !== undefined){
if(!(validate31(data.createdDate, {instancePath:instancePath+"/createdDate",parentData:data,parentDataProperty:"createdDate",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.deploymentId !== undefined){
if(!(validate25(data.deploymentId, {instancePath:instancePath+"/deploymentId",parentData:data,parentDataProperty:"deploymentId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.deploymentStatus !== undefined){
if(!(validate116(data.deploymentStatus, {instancePath:instancePath+"/deploymentStatus",parentData:data,parentDataProperty:"deploymentStatus",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.deploymentStatusMessage !== undefined){
let data4 = data.deploymentStatusMessage;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err6 = {instancePath:instancePath+"/deploymentStatusMessage",schemaPath:"#/properties/deploymentStatusMessage/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/deploymentStatusMessage",schemaPath:"#/properties/deploymentStatusMessage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(func3(data5) > 1024){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
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
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate121(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
validate120.errors = vErrors;
return errors === 0;
}

export const DomainNames = validate126;
const schema56 = {"$ref":"contract#/components/schemas/DomainNames"};
const schema57 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/DomainName"
   },
   "maxItems": 500
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema58 = {
 "type": "object",
 "required": [
  "apiMappingSelectionExpression",
  "domainName",
  "domainNameArn",
  "domainNameConfigurations",
  "routingMode",
  "tags"
 ],
 "properties": {
  "apiMappingSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "domainName": {
   "type": "string",
   "minLength": 1,
   "maxLength": 512
  },
  "domainNameArn": {
   "$ref": "contract#/components/schemas/Arn",
   "minLength": 20,
   "maxLength": 2048
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
   "$ref": "contract#/components/schemas/MutualTlsAuthentication"
  },
  "routingMode": {
   "$ref": "contract#/components/schemas/RoutingMode"
  },
  "tags": {
   "$ref": "contract#/components/schemas/Tags"
  }
 },
 "additionalProperties": false
};
const schema59 = {
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
 },
 "additionalProperties": false
};
const schema60 = {"type":"string","enum":["AVAILABLE","UPDATING","PENDING_CERTIFICATE_REIMPORT","PENDING_OWNERSHIP_VERIFICATION"]};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema60.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"string","enum":["REGIONAL","EDGE"]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema61.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"string","enum":["TLS_1_0","TLS_1_2"]};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema62.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema59.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.apiGatewayDomainName !== undefined){
if(typeof data.apiGatewayDomainName !== "string"){
const err1 = {instancePath:instancePath+"/apiGatewayDomainName",schemaPath:"#/properties/apiGatewayDomainName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.certificateArn !== undefined){
if(!(validate95(data.certificateArn, {instancePath:instancePath+"/certificateArn",parentData:data,parentDataProperty:"certificateArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.certificateName !== undefined){
let data2 = data.certificateName;
if(typeof data2 === "string"){
if(func3(data2) > 128){
const err2 = {instancePath:instancePath+"/certificateName",schemaPath:"#/properties/certificateName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/certificateName",schemaPath:"#/properties/certificateName/minLength",keyword:"minLength",params:{limit: 1}};
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
const err4 = {instancePath:instancePath+"/certificateName",schemaPath:"#/properties/certificateName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.certificateUploadDate !== undefined){
if(!(validate31(data.certificateUploadDate, {instancePath:instancePath+"/certificateUploadDate",parentData:data,parentDataProperty:"certificateUploadDate",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.domainNameStatus !== undefined){
if(!(validate134(data.domainNameStatus, {instancePath:instancePath+"/domainNameStatus",parentData:data,parentDataProperty:"domainNameStatus",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.domainNameStatusMessage !== undefined){
if(typeof data.domainNameStatusMessage !== "string"){
const err5 = {instancePath:instancePath+"/domainNameStatusMessage",schemaPath:"#/properties/domainNameStatusMessage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.endpointType !== undefined){
if(!(validate136(data.endpointType, {instancePath:instancePath+"/endpointType",parentData:data,parentDataProperty:"endpointType",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.hostedZoneId !== undefined){
if(typeof data.hostedZoneId !== "string"){
const err6 = {instancePath:instancePath+"/hostedZoneId",schemaPath:"#/properties/hostedZoneId/type",keyword:"type",params:{type: "string"}};
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
if(!(validate33(data.ipAddressType, {instancePath:instancePath+"/ipAddressType",parentData:data,parentDataProperty:"ipAddressType",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.securityPolicy !== undefined){
if(!(validate139(data.securityPolicy, {instancePath:instancePath+"/securityPolicy",parentData:data,parentDataProperty:"securityPolicy",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data.ownershipVerificationCertificateArn !== undefined){
if(!(validate95(data.ownershipVerificationCertificateArn, {instancePath:instancePath+"/ownershipVerificationCertificateArn",parentData:data,parentDataProperty:"ownershipVerificationCertificateArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
validate131.errors = vErrors;
return errors === 0;
}

const schema63 = {
 "type": "object",
 "properties": {
  "truststoreUri": {
   "type": "string",
   "minLength": 1,
   "maxLength": 2048
  },
  "truststoreVersion": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  },
  "truststoreWarnings": {
   "type": "array",
   "items": {
    "type": "string"
   }
  }
 },
 "additionalProperties": false
};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "truststoreUri") || (key0 === "truststoreVersion")) || (key0 === "truststoreWarnings"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.truststoreUri !== undefined){
let data0 = data.truststoreUri;
if(typeof data0 === "string"){
if(func3(data0) > 2048){
const err1 = {instancePath:instancePath+"/truststoreUri",schemaPath:"#/properties/truststoreUri/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/truststoreUri",schemaPath:"#/properties/truststoreUri/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/truststoreUri",schemaPath:"#/properties/truststoreUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.truststoreVersion !== undefined){
let data1 = data.truststoreVersion;
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err4 = {instancePath:instancePath+"/truststoreVersion",schemaPath:"#/properties/truststoreVersion/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/truststoreVersion",schemaPath:"#/properties/truststoreVersion/minLength",keyword:"minLength",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/truststoreVersion",schemaPath:"#/properties/truststoreVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.truststoreWarnings !== undefined){
let data2 = data.truststoreWarnings;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err7 = {instancePath:instancePath+"/truststoreWarnings/" + i0,schemaPath:"#/properties/truststoreWarnings/items/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/truststoreWarnings",schemaPath:"#/properties/truststoreWarnings/type",keyword:"type",params:{type: "array"}};
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
validate143.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"string","enum":["API_MAPPING_ONLY","ROUTING_RULE_ONLY","ROUTING_RULE_THEN_API_MAPPING"]};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema64.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiMappingSelectionExpression === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiMappingSelectionExpression"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.domainName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domainName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.domainNameArn === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domainNameArn"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.domainNameConfigurations === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domainNameConfigurations"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.routingMode === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routingMode"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.tags === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "apiMappingSelectionExpression") || (key0 === "domainName")) || (key0 === "domainNameArn")) || (key0 === "domainNameConfigurations")) || (key0 === "mutualTlsAuthentication")) || (key0 === "routingMode")) || (key0 === "tags"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.apiMappingSelectionExpression !== undefined){
if(!(validate27(data.apiMappingSelectionExpression, {instancePath:instancePath+"/apiMappingSelectionExpression",parentData:data,parentDataProperty:"apiMappingSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.domainName !== undefined){
let data1 = data.domainName;
if(typeof data1 === "string"){
if(func3(data1) > 512){
const err7 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data1) < 1){
const err8 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.domainNameArn !== undefined){
let data2 = data.domainNameArn;
if(!(validate95(data2, {instancePath:instancePath+"/domainNameArn",parentData:data,parentDataProperty:"domainNameArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(func3(data2) > 2048){
const err10 = {instancePath:instancePath+"/domainNameArn",schemaPath:"#/properties/domainNameArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data2) < 20){
const err11 = {instancePath:instancePath+"/domainNameArn",schemaPath:"#/properties/domainNameArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.domainNameConfigurations !== undefined){
let data3 = data.domainNameConfigurations;
if(Array.isArray(data3)){
if(data3.length > 1){
const err12 = {instancePath:instancePath+"/domainNameConfigurations",schemaPath:"#/properties/domainNameConfigurations/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/domainNameConfigurations",schemaPath:"#/properties/domainNameConfigurations/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate131(data3[i0], {instancePath:instancePath+"/domainNameConfigurations/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/domainNameConfigurations",schemaPath:"#/properties/domainNameConfigurations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.mutualTlsAuthentication !== undefined){
if(!(validate143(data.mutualTlsAuthentication, {instancePath:instancePath+"/mutualTlsAuthentication",parentData:data,parentDataProperty:"mutualTlsAuthentication",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.routingMode !== undefined){
if(!(validate145(data.routingMode, {instancePath:instancePath+"/routingMode",parentData:data,parentDataProperty:"routingMode",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate38(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
validate128.errors = vErrors;
return errors === 0;
}


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate128(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate127.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate127(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
validate126.errors = vErrors;
return errors === 0;
}

export const DomainName = validate150;
const schema65 = {"$ref":"contract#/components/schemas/DomainName"};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiMappingSelectionExpression === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiMappingSelectionExpression"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.domainName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domainName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.domainNameArn === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domainNameArn"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.domainNameConfigurations === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domainNameConfigurations"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.routingMode === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routingMode"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.tags === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "apiMappingSelectionExpression") || (key0 === "domainName")) || (key0 === "domainNameArn")) || (key0 === "domainNameConfigurations")) || (key0 === "mutualTlsAuthentication")) || (key0 === "routingMode")) || (key0 === "tags"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.apiMappingSelectionExpression !== undefined){
if(!(validate27(data.apiMappingSelectionExpression, {instancePath:instancePath+"/apiMappingSelectionExpression",parentData:data,parentDataProperty:"apiMappingSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.domainName !== undefined){
let data1 = data.domainName;
if(typeof data1 === "string"){
if(func3(data1) > 512){
const err7 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data1) < 1){
const err8 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.domainNameArn !== undefined){
let data2 = data.domainNameArn;
if(!(validate95(data2, {instancePath:instancePath+"/domainNameArn",parentData:data,parentDataProperty:"domainNameArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(func3(data2) > 2048){
const err10 = {instancePath:instancePath+"/domainNameArn",schemaPath:"#/properties/domainNameArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data2) < 20){
const err11 = {instancePath:instancePath+"/domainNameArn",schemaPath:"#/properties/domainNameArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.domainNameConfigurations !== undefined){
let data3 = data.domainNameConfigurations;
if(Array.isArray(data3)){
if(data3.length > 1){
const err12 = {instancePath:instancePath+"/domainNameConfigurations",schemaPath:"#/properties/domainNameConfigurations/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/domainNameConfigurations",schemaPath:"#/properties/domainNameConfigurations/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate131(data3[i0], {instancePath:instancePath+"/domainNameConfigurations/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/domainNameConfigurations",schemaPath:"#/properties/domainNameConfigurations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.mutualTlsAuthentication !== undefined){
if(!(validate143(data.mutualTlsAuthentication, {instancePath:instancePath+"/mutualTlsAuthentication",parentData:data,parentDataProperty:"mutualTlsAuthentication",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.routingMode !== undefined){
if(!(validate145(data.routingMode, {instancePath:instancePath+"/routingMode",parentData:data,parentDataProperty:"routingMode",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate38(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
validate151.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
validate150.errors = vErrors;
return errors === 0;
}

export const RoutingRules = validate159;
const schema67 = {"$ref":"contract#/components/schemas/RoutingRules"};
const schema68 = {
 "type": "object",
 "required": [
  "routingRules"
 ],
 "properties": {
  "nextToken": {
   "type": "string",
   "minLength": 1
  },
  "routingRules": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/RoutingRule"
   },
   "maxItems": 100
  }
 },
 "additionalProperties": false
};
const schema69 = {
 "type": "object",
 "required": [
  "actions",
  "conditions",
  "priority",
  "routingRuleArn",
  "routingRuleId"
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
  },
  "routingRuleArn": {
   "$ref": "contract#/components/schemas/Arn",
   "minLength": 20,
   "maxLength": 2048
  },
  "routingRuleId": {
   "$ref": "contract#/components/schemas/Id"
  }
 },
 "additionalProperties": false
};
const schema70 = {"type":"object","required":["invokeApi"],"properties":{"invokeApi":{"$ref":"contract#/components/schemas/RoutingRuleActionInvokeApi"}},"additionalProperties":false};
const schema71 = {
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
 },
 "additionalProperties": false
};
const schema72 = {"type":"string"};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate164.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!(((key0 === "apiId") || (key0 === "stage")) || (key0 === "stripBasePath"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiId !== undefined){
if(!(validate164(data.apiId, {instancePath:instancePath+"/apiId",parentData:data,parentDataProperty:"apiId",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.stage !== undefined){
let data1 = data.stage;
if(typeof data1 === "string"){
if(func3(data1) > 128){
const err3 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.stripBasePath !== undefined){
if(typeof data.stripBasePath !== "boolean"){
const err6 = {instancePath:instancePath+"/stripBasePath",schemaPath:"#/properties/stripBasePath/type",keyword:"type",params:{type: "boolean"}};
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
validate163.errors = vErrors;
return errors === 0;
}


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!(key0 === "invokeApi")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.invokeApi !== undefined){
if(!(validate163(data.invokeApi, {instancePath:instancePath+"/invokeApi",parentData:data,parentDataProperty:"invokeApi",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
validate162.errors = vErrors;
return errors === 0;
}

const schema73 = {
 "type": "object",
 "properties": {
  "matchBasePaths": {
   "$ref": "contract#/components/schemas/RoutingRuleMatchBasePaths"
  },
  "matchHeaders": {
   "$ref": "contract#/components/schemas/RoutingRuleMatchHeaders"
  }
 },
 "additionalProperties": false
};
const schema74 = {
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
 },
 "additionalProperties": false
};
const pattern2 = new RegExp("^[A-Za-z0-9$_.+!*'()-]+(/[A-Za-z0-9$_.+!*'()-]+)*$", "u");

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!(key0 === "anyOf")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.anyOf !== undefined){
let data0 = data.anyOf;
if(Array.isArray(data0)){
if(data0.length > 1){
const err2 = {instancePath:instancePath+"/anyOf",schemaPath:"#/properties/anyOf/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/anyOf",schemaPath:"#/properties/anyOf/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) > 127){
const err4 = {instancePath:instancePath+"/anyOf/" + i0,schemaPath:"#/properties/anyOf/items/maxLength",keyword:"maxLength",params:{limit: 127}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/anyOf/" + i0,schemaPath:"#/properties/anyOf/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern2.test(data1)){
const err6 = {instancePath:instancePath+"/anyOf/" + i0,schemaPath:"#/properties/anyOf/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9$_.+!*'()-]+(/[A-Za-z0-9$_.+!*'()-]+)*$"}};
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
const err7 = {instancePath:instancePath+"/anyOf/" + i0,schemaPath:"#/properties/anyOf/items/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/anyOf",schemaPath:"#/properties/anyOf/type",keyword:"type",params:{type: "array"}};
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
validate169.errors = vErrors;
return errors === 0;
}

const schema75 = {
 "type": "object",
 "required": [
  "anyOf"
 ],
 "properties": {
  "anyOf": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/RoutingRuleMatchHeaderValue"
   },
   "minItems": 1,
   "maxItems": 1
  }
 },
 "additionalProperties": false
};
const schema76 = {
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
 },
 "additionalProperties": false
};
const schema77 = {"type":"string"};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate173.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[A-Za-z0-9?!#$%&'.^_`|~-]+$", "u");
const pattern4 = new RegExp("^[*]?[A-Za-z0-9?!#$%&'.^_`|~-]*[*]?$", "u");

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!((key0 === "header") || (key0 === "valueGlob"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.header !== undefined){
let data0 = data.header;
if(!(validate173(data0, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(func3(data0) > 39){
const err3 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/maxLength",keyword:"maxLength",params:{limit: 39}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9?!#$%&'.^_`|~-]+$"}};
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
if(data.valueGlob !== undefined){
let data1 = data.valueGlob;
if(!(validate27(data1, {instancePath:instancePath+"/valueGlob",parentData:data,parentDataProperty:"valueGlob",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(func3(data1) > 127){
const err6 = {instancePath:instancePath+"/valueGlob",schemaPath:"#/properties/valueGlob/maxLength",keyword:"maxLength",params:{limit: 127}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/valueGlob",schemaPath:"#/properties/valueGlob/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/valueGlob",schemaPath:"#/properties/valueGlob/pattern",keyword:"pattern",params:{pattern: "^[*]?[A-Za-z0-9?!#$%&'.^_`|~-]*[*]?$"}};
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
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!(key0 === "anyOf")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.anyOf !== undefined){
let data0 = data.anyOf;
if(Array.isArray(data0)){
if(data0.length > 1){
const err2 = {instancePath:instancePath+"/anyOf",schemaPath:"#/properties/anyOf/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/anyOf",schemaPath:"#/properties/anyOf/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate172(data0[i0], {instancePath:instancePath+"/anyOf/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/anyOf",schemaPath:"#/properties/anyOf/type",keyword:"type",params:{type: "array"}};
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
validate171.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "matchBasePaths") || (key0 === "matchHeaders"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.matchBasePaths !== undefined){
if(!(validate169(data.matchBasePaths, {instancePath:instancePath+"/matchBasePaths",parentData:data,parentDataProperty:"matchBasePaths",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.matchHeaders !== undefined){
if(!(validate171(data.matchHeaders, {instancePath:instancePath+"/matchHeaders",parentData:data,parentDataProperty:"matchHeaders",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
validate168.errors = vErrors;
return errors === 0;
}

const schema78 = {"minimum":1,"maximum":1000000,"type":"integer"};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate179.errors = vErrors;
return errors === 0;
}


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.conditions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.priority === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "priority"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.routingRuleArn === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routingRuleArn"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.routingRuleId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routingRuleId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "actions") || (key0 === "conditions")) || (key0 === "priority")) || (key0 === "routingRuleArn")) || (key0 === "routingRuleId"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.actions !== undefined){
let data0 = data.actions;
if(Array.isArray(data0)){
if(data0.length > 1){
const err6 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.length < 1){
const err7 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate162(data0[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.conditions !== undefined){
let data2 = data.conditions;
if(Array.isArray(data2)){
if(data2.length > 3){
const err9 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate168(data2[i1], {instancePath:instancePath+"/conditions/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.priority !== undefined){
if(!(validate179(data.priority, {instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.routingRuleArn !== undefined){
let data5 = data.routingRuleArn;
if(!(validate95(data5, {instancePath:instancePath+"/routingRuleArn",parentData:data,parentDataProperty:"routingRuleArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data5 === "string"){
if(func3(data5) > 2048){
const err11 = {instancePath:instancePath+"/routingRuleArn",schemaPath:"#/properties/routingRuleArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data5) < 20){
const err12 = {instancePath:instancePath+"/routingRuleArn",schemaPath:"#/properties/routingRuleArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.routingRuleId !== undefined){
if(!(validate25(data.routingRuleId, {instancePath:instancePath+"/routingRuleId",parentData:data,parentDataProperty:"routingRuleId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate161.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.routingRules === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routingRules"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "nextToken") || (key0 === "routingRules"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data0 = data.nextToken;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.routingRules !== undefined){
let data1 = data.routingRules;
if(Array.isArray(data1)){
if(data1.length > 100){
const err4 = {instancePath:instancePath+"/routingRules",schemaPath:"#/properties/routingRules/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate161(data1[i0], {instancePath:instancePath+"/routingRules/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/routingRules",schemaPath:"#/properties/routingRules/type",keyword:"type",params:{type: "array"}};
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
validate160.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate159.errors = vErrors;
return errors === 0;
}

export const RoutingRule = validate185;
const schema79 = {"$ref":"contract#/components/schemas/RoutingRule"};

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.conditions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.priority === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "priority"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.routingRuleArn === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routingRuleArn"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.routingRuleId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routingRuleId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "actions") || (key0 === "conditions")) || (key0 === "priority")) || (key0 === "routingRuleArn")) || (key0 === "routingRuleId"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.actions !== undefined){
let data0 = data.actions;
if(Array.isArray(data0)){
if(data0.length > 1){
const err6 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.length < 1){
const err7 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate162(data0[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.conditions !== undefined){
let data2 = data.conditions;
if(Array.isArray(data2)){
if(data2.length > 3){
const err9 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate168(data2[i1], {instancePath:instancePath+"/conditions/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.priority !== undefined){
if(!(validate179(data.priority, {instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.routingRuleArn !== undefined){
let data5 = data.routingRuleArn;
if(!(validate95(data5, {instancePath:instancePath+"/routingRuleArn",parentData:data,parentDataProperty:"routingRuleArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data5 === "string"){
if(func3(data5) > 2048){
const err11 = {instancePath:instancePath+"/routingRuleArn",schemaPath:"#/properties/routingRuleArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data5) < 20){
const err12 = {instancePath:instancePath+"/routingRuleArn",schemaPath:"#/properties/routingRuleArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.routingRuleId !== undefined){
if(!(validate25(data.routingRuleId, {instancePath:instancePath+"/routingRuleId",parentData:data,parentDataProperty:"routingRuleId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate186.errors = vErrors;
return errors === 0;
}


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate186(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
validate185.errors = vErrors;
return errors === 0;
}

export const Integrations = validate193;
const schema81 = {"$ref":"contract#/components/schemas/Integrations"};
const schema82 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/Integration"
   },
   "maxItems": 500
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema83 = {
 "type": "object",
 "required": [
  "connectionType",
  "integrationId",
  "integrationType",
  "payloadFormatVersion",
  "timeoutInMillis"
 ],
 "properties": {
  "apiGatewayManaged": {
   "type": "boolean"
  },
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
  "integrationId": {
   "$ref": "contract#/components/schemas/Id"
  },
  "integrationMethod": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  },
  "integrationResponseSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "integrationSubtype": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  },
  "integrationType": {
   "$ref": "contract#/components/schemas/IntegrationType"
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
   "maxLength": 64
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
   "$ref": "contract#/components/schemas/TlsConfig"
  }
 },
 "additionalProperties": false
};
const schema84 = {"type":"string","enum":["INTERNET","VPC_LINK"]};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema84.enum}};
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

const schema85 = {"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema85.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"string","enum":["AWS","HTTP","MOCK","HTTP_PROXY","AWS_PROXY"]};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((((data === "AWS") || (data === "HTTP")) || (data === "MOCK")) || (data === "HTTP_PROXY")) || (data === "AWS_PROXY"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema86.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"string","enum":["WHEN_NO_MATCH","NEVER","WHEN_NO_TEMPLATES"]};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema87.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","additionalProperties":{"type":"string","maxLength":512}};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func3(data0) > 512){
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
validate207.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"object","additionalProperties":{"type":"string","maxLength":32768}};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func3(data0) > 32768){
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
validate209.errors = vErrors;
return errors === 0;
}

const schema90 = {"type":"object","propertyNames":{"pattern":"^[2-5][0-9][0-9]$"},"additionalProperties":{"$ref":"contract#/components/schemas/IntegrationParameters"}};
const pattern5 = new RegExp("^[2-5][0-9][0-9]$", "u");

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
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
if(!(validate207(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
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
validate211.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":"object","properties":{"serverNameToVerify":{"type":"string","minLength":1,"maxLength":512}},"additionalProperties":false};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "serverNameToVerify")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.serverNameToVerify !== undefined){
let data0 = data.serverNameToVerify;
if(typeof data0 === "string"){
if(func3(data0) > 512){
const err1 = {instancePath:instancePath+"/serverNameToVerify",schemaPath:"#/properties/serverNameToVerify/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/serverNameToVerify",schemaPath:"#/properties/serverNameToVerify/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/serverNameToVerify",schemaPath:"#/properties/serverNameToVerify/type",keyword:"type",params:{type: "string"}};
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
validate215.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connectionType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.integrationId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.integrationType === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationType"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.payloadFormatVersion === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payloadFormatVersion"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.timeoutInMillis === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeoutInMillis"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema83.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.apiGatewayManaged !== undefined){
if(typeof data.apiGatewayManaged !== "boolean"){
const err6 = {instancePath:instancePath+"/apiGatewayManaged",schemaPath:"#/properties/apiGatewayManaged/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.connectionId !== undefined){
let data1 = data.connectionId;
if(typeof data1 === "string"){
if(func3(data1) > 1024){
const err7 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data1) < 1){
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
if(!(validate196(data.connectionType, {instancePath:instancePath+"/connectionType",parentData:data,parentDataProperty:"connectionType",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.contentHandlingStrategy !== undefined){
if(!(validate198(data.contentHandlingStrategy, {instancePath:instancePath+"/contentHandlingStrategy",parentData:data,parentDataProperty:"contentHandlingStrategy",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.credentialsArn !== undefined){
if(!(validate95(data.credentialsArn, {instancePath:instancePath+"/credentialsArn",parentData:data,parentDataProperty:"credentialsArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(func3(data5) > 1024){
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
if(data.integrationId !== undefined){
if(!(validate25(data.integrationId, {instancePath:instancePath+"/integrationId",parentData:data,parentDataProperty:"integrationId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.integrationMethod !== undefined){
let data7 = data.integrationMethod;
if(typeof data7 === "string"){
if(func3(data7) > 64){
const err12 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data7) < 1){
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
if(data.integrationResponseSelectionExpression !== undefined){
if(!(validate27(data.integrationResponseSelectionExpression, {instancePath:instancePath+"/integrationResponseSelectionExpression",parentData:data,parentDataProperty:"integrationResponseSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.integrationSubtype !== undefined){
let data9 = data.integrationSubtype;
if(typeof data9 === "string"){
if(func3(data9) > 128){
const err15 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data9) < 1){
const err16 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/minLength",keyword:"minLength",params:{limit: 1}};
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
const err17 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.integrationType !== undefined){
if(!(validate203(data.integrationType, {instancePath:instancePath+"/integrationType",parentData:data,parentDataProperty:"integrationType",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.integrationUri !== undefined){
let data11 = data.integrationUri;
if(typeof data11 === "string"){
if(func3(data11) > 2048){
const err18 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data11) < 1){
const err19 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/minLength",keyword:"minLength",params:{limit: 1}};
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
const err20 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.passthroughBehavior !== undefined){
if(!(validate205(data.passthroughBehavior, {instancePath:instancePath+"/passthroughBehavior",parentData:data,parentDataProperty:"passthroughBehavior",rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.payloadFormatVersion !== undefined){
let data13 = data.payloadFormatVersion;
if(typeof data13 === "string"){
if(func3(data13) > 64){
const err21 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func3(data13) < 1){
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
if(!(validate207(data.requestParameters, {instancePath:instancePath+"/requestParameters",parentData:data,parentDataProperty:"requestParameters",rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.requestTemplates !== undefined){
if(!(validate209(data.requestTemplates, {instancePath:instancePath+"/requestTemplates",parentData:data,parentDataProperty:"requestTemplates",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.responseParameters !== undefined){
if(!(validate211(data.responseParameters, {instancePath:instancePath+"/responseParameters",parentData:data,parentDataProperty:"responseParameters",rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
if(data.templateSelectionExpression !== undefined){
if(!(validate27(data.templateSelectionExpression, {instancePath:instancePath+"/templateSelectionExpression",parentData:data,parentDataProperty:"templateSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.timeoutInMillis !== undefined){
let data18 = data.timeoutInMillis;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err24 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 > 30000 || isNaN(data18)){
const err25 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30000}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data18 < 50 || isNaN(data18)){
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
if(!(validate215(data.tlsConfig, {instancePath:instancePath+"/tlsConfig",parentData:data,parentDataProperty:"tlsConfig",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
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
validate195.errors = vErrors;
return errors === 0;
}


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate195(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate194.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate194(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
validate193.errors = vErrors;
return errors === 0;
}

export const Integration = validate219;
const schema92 = {"$ref":"contract#/components/schemas/Integration"};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connectionType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.integrationId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.integrationType === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationType"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.payloadFormatVersion === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payloadFormatVersion"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.timeoutInMillis === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeoutInMillis"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema83.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.apiGatewayManaged !== undefined){
if(typeof data.apiGatewayManaged !== "boolean"){
const err6 = {instancePath:instancePath+"/apiGatewayManaged",schemaPath:"#/properties/apiGatewayManaged/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.connectionId !== undefined){
let data1 = data.connectionId;
if(typeof data1 === "string"){
if(func3(data1) > 1024){
const err7 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data1) < 1){
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
if(!(validate196(data.connectionType, {instancePath:instancePath+"/connectionType",parentData:data,parentDataProperty:"connectionType",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.contentHandlingStrategy !== undefined){
if(!(validate198(data.contentHandlingStrategy, {instancePath:instancePath+"/contentHandlingStrategy",parentData:data,parentDataProperty:"contentHandlingStrategy",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.credentialsArn !== undefined){
if(!(validate95(data.credentialsArn, {instancePath:instancePath+"/credentialsArn",parentData:data,parentDataProperty:"credentialsArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(func3(data5) > 1024){
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
if(data.integrationId !== undefined){
if(!(validate25(data.integrationId, {instancePath:instancePath+"/integrationId",parentData:data,parentDataProperty:"integrationId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.integrationMethod !== undefined){
let data7 = data.integrationMethod;
if(typeof data7 === "string"){
if(func3(data7) > 64){
const err12 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data7) < 1){
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
if(data.integrationResponseSelectionExpression !== undefined){
if(!(validate27(data.integrationResponseSelectionExpression, {instancePath:instancePath+"/integrationResponseSelectionExpression",parentData:data,parentDataProperty:"integrationResponseSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.integrationSubtype !== undefined){
let data9 = data.integrationSubtype;
if(typeof data9 === "string"){
if(func3(data9) > 128){
const err15 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data9) < 1){
const err16 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/minLength",keyword:"minLength",params:{limit: 1}};
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
const err17 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.integrationType !== undefined){
if(!(validate203(data.integrationType, {instancePath:instancePath+"/integrationType",parentData:data,parentDataProperty:"integrationType",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.integrationUri !== undefined){
let data11 = data.integrationUri;
if(typeof data11 === "string"){
if(func3(data11) > 2048){
const err18 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data11) < 1){
const err19 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/minLength",keyword:"minLength",params:{limit: 1}};
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
const err20 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.passthroughBehavior !== undefined){
if(!(validate205(data.passthroughBehavior, {instancePath:instancePath+"/passthroughBehavior",parentData:data,parentDataProperty:"passthroughBehavior",rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.payloadFormatVersion !== undefined){
let data13 = data.payloadFormatVersion;
if(typeof data13 === "string"){
if(func3(data13) > 64){
const err21 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func3(data13) < 1){
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
if(!(validate207(data.requestParameters, {instancePath:instancePath+"/requestParameters",parentData:data,parentDataProperty:"requestParameters",rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.requestTemplates !== undefined){
if(!(validate209(data.requestTemplates, {instancePath:instancePath+"/requestTemplates",parentData:data,parentDataProperty:"requestTemplates",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.responseParameters !== undefined){
if(!(validate211(data.responseParameters, {instancePath:instancePath+"/responseParameters",parentData:data,parentDataProperty:"responseParameters",rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
if(data.templateSelectionExpression !== undefined){
if(!(validate27(data.templateSelectionExpression, {instancePath:instancePath+"/templateSelectionExpression",parentData:data,parentDataProperty:"templateSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.timeoutInMillis !== undefined){
let data18 = data.timeoutInMillis;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err24 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 > 30000 || isNaN(data18)){
const err25 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30000}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data18 < 50 || isNaN(data18)){
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
if(!(validate215(data.tlsConfig, {instancePath:instancePath+"/tlsConfig",parentData:data,parentDataProperty:"tlsConfig",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
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
validate220.errors = vErrors;
return errors === 0;
}


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate220(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
validate219.errors = vErrors;
return errors === 0;
}

export const IntegrationResponses = validate234;
const schema94 = {"$ref":"contract#/components/schemas/IntegrationResponses"};
const schema95 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/IntegrationResponse"
   },
   "maxItems": 500
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema96 = {
 "type": "object",
 "required": [
  "integrationResponseId",
  "integrationResponseKey"
 ],
 "properties": {
  "contentHandlingStrategy": {
   "$ref": "contract#/components/schemas/ContentHandlingStrategy"
  },
  "integrationResponseId": {
   "$ref": "contract#/components/schemas/Id"
  },
  "integrationResponseKey": {
   "type": "string",
   "minLength": 1
  },
  "responseParameters": {
   "$ref": "contract#/components/schemas/ResponseHeaderParameters"
  },
  "responseTemplates": {
   "$ref": "contract#/components/schemas/TemplateMap"
  },
  "templateSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  }
 },
 "additionalProperties": false
};
const schema97 = {"type":"object","additionalProperties":{"type":"string","minLength":1,"maxLength":512}};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func3(data0) > 512){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func3(data0) < 1){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
validate239.errors = vErrors;
return errors === 0;
}


function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.integrationResponseId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationResponseId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.integrationResponseKey === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationResponseKey"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "contentHandlingStrategy") || (key0 === "integrationResponseId")) || (key0 === "integrationResponseKey")) || (key0 === "responseParameters")) || (key0 === "responseTemplates")) || (key0 === "templateSelectionExpression"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.contentHandlingStrategy !== undefined){
if(!(validate198(data.contentHandlingStrategy, {instancePath:instancePath+"/contentHandlingStrategy",parentData:data,parentDataProperty:"contentHandlingStrategy",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.integrationResponseId !== undefined){
if(!(validate25(data.integrationResponseId, {instancePath:instancePath+"/integrationResponseId",parentData:data,parentDataProperty:"integrationResponseId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.integrationResponseKey !== undefined){
let data2 = data.integrationResponseKey;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/integrationResponseKey",schemaPath:"#/properties/integrationResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
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
const err4 = {instancePath:instancePath+"/integrationResponseKey",schemaPath:"#/properties/integrationResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.responseParameters !== undefined){
if(!(validate239(data.responseParameters, {instancePath:instancePath+"/responseParameters",parentData:data,parentDataProperty:"responseParameters",rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.responseTemplates !== undefined){
if(!(validate209(data.responseTemplates, {instancePath:instancePath+"/responseTemplates",parentData:data,parentDataProperty:"responseTemplates",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.templateSelectionExpression !== undefined){
if(!(validate27(data.templateSelectionExpression, {instancePath:instancePath+"/templateSelectionExpression",parentData:data,parentDataProperty:"templateSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
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
validate236.errors = vErrors;
return errors === 0;
}


function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate236(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate235.errors = vErrors;
return errors === 0;
}


function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate235(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
validate234.errors = vErrors;
return errors === 0;
}

export const IntegrationResponse = validate245;
const schema98 = {"$ref":"contract#/components/schemas/IntegrationResponse"};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.integrationResponseId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationResponseId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.integrationResponseKey === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationResponseKey"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "contentHandlingStrategy") || (key0 === "integrationResponseId")) || (key0 === "integrationResponseKey")) || (key0 === "responseParameters")) || (key0 === "responseTemplates")) || (key0 === "templateSelectionExpression"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.contentHandlingStrategy !== undefined){
if(!(validate198(data.contentHandlingStrategy, {instancePath:instancePath+"/contentHandlingStrategy",parentData:data,parentDataProperty:"contentHandlingStrategy",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.integrationResponseId !== undefined){
if(!(validate25(data.integrationResponseId, {instancePath:instancePath+"/integrationResponseId",parentData:data,parentDataProperty:"integrationResponseId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.integrationResponseKey !== undefined){
let data2 = data.integrationResponseKey;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/integrationResponseKey",schemaPath:"#/properties/integrationResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
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
const err4 = {instancePath:instancePath+"/integrationResponseKey",schemaPath:"#/properties/integrationResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.responseParameters !== undefined){
if(!(validate239(data.responseParameters, {instancePath:instancePath+"/responseParameters",parentData:data,parentDataProperty:"responseParameters",rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.responseTemplates !== undefined){
if(!(validate209(data.responseTemplates, {instancePath:instancePath+"/responseTemplates",parentData:data,parentDataProperty:"responseTemplates",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.templateSelectionExpression !== undefined){
if(!(validate27(data.templateSelectionExpression, {instancePath:instancePath+"/templateSelectionExpression",parentData:data,parentDataProperty:"templateSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
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
validate246.errors = vErrors;
return errors === 0;
}


function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate246(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
validate245.errors = vErrors;
return errors === 0;
}

export const Models = validate253;
const schema100 = {"$ref":"contract#/components/schemas/Models"};
const schema101 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "maxItems": 500,
   "items": {
    "$ref": "contract#/components/schemas/Model"
   }
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema102 = {
 "type": "object",
 "required": [
  "contentType",
  "modelId",
  "name",
  "schema"
 ],
 "properties": {
  "contentType": {
   "type": "string",
   "minLength": 1,
   "maxLength": 256
  },
  "description": {
   "type": "string",
   "maxLength": 1024
  },
  "modelId": {
   "$ref": "contract#/components/schemas/Id"
  },
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  },
  "schema": {
   "type": "string",
   "maxLength": 32768
  }
 },
 "additionalProperties": false
};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contentType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contentType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.modelId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modelId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.schema === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "contentType") || (key0 === "description")) || (key0 === "modelId")) || (key0 === "name")) || (key0 === "schema"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.contentType !== undefined){
let data0 = data.contentType;
if(typeof data0 === "string"){
if(func3(data0) > 256){
const err5 = {instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data0) < 1){
const err6 = {instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func3(data1) > 1024){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.modelId !== undefined){
if(!(validate25(data.modelId, {instancePath:instancePath+"/modelId",parentData:data,parentDataProperty:"modelId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func3(data3) > 128){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data3) < 1){
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
if(data.schema !== undefined){
let data4 = data.schema;
if(typeof data4 === "string"){
if(func3(data4) > 32768){
const err13 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/maxLength",keyword:"maxLength",params:{limit: 32768}};
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
const err14 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}};
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
validate255.errors = vErrors;
return errors === 0;
}


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate255(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate254.errors = vErrors;
return errors === 0;
}


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate254(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
validate253.errors = vErrors;
return errors === 0;
}

export const Model = validate259;
const schema103 = {"$ref":"contract#/components/schemas/Model"};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contentType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contentType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.modelId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modelId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.schema === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "contentType") || (key0 === "description")) || (key0 === "modelId")) || (key0 === "name")) || (key0 === "schema"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.contentType !== undefined){
let data0 = data.contentType;
if(typeof data0 === "string"){
if(func3(data0) > 256){
const err5 = {instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data0) < 1){
const err6 = {instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func3(data1) > 1024){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.modelId !== undefined){
if(!(validate25(data.modelId, {instancePath:instancePath+"/modelId",parentData:data,parentDataProperty:"modelId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func3(data3) > 128){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data3) < 1){
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
if(data.schema !== undefined){
let data4 = data.schema;
if(typeof data4 === "string"){
if(func3(data4) > 32768){
const err13 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/maxLength",keyword:"maxLength",params:{limit: 32768}};
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
const err14 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}};
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
validate260.errors = vErrors;
return errors === 0;
}


function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate260(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
validate259.errors = vErrors;
return errors === 0;
}

export const Template = validate263;
const schema105 = {"$ref":"contract#/components/schemas/Template"};
const schema106 = {"type":"object","required":["value"],"properties":{"value":{"type":"string"}},"additionalProperties":false};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "value")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
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
validate264.errors = vErrors;
return errors === 0;
}


function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate264(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
validate263.errors = vErrors;
return errors === 0;
}

export const Portals = validate266;
const schema107 = {"$ref":"contract#/components/schemas/Portals"};
const schema108 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/Portal"
   },
   "maxItems": 500
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema109 = {
 "type": "object",
 "required": [
  "authorization",
  "endpointConfiguration",
  "includedPortalProductArns",
  "lastModified",
  "portalArn",
  "portalContent",
  "portalId",
  "tags"
 ],
 "properties": {
  "authorization": {
   "$ref": "contract#/components/schemas/Authorization"
  },
  "endpointConfiguration": {
   "$ref": "contract#/components/schemas/EndpointConfiguration"
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
  "lastModified": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "lastPublished": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "lastPublishedDescription": {
   "type": "string",
   "maxLength": 1024
  },
  "portalArn": {
   "$ref": "contract#/components/schemas/Arn",
   "minLength": 20,
   "maxLength": 2048
  },
  "portalContent": {
   "$ref": "contract#/components/schemas/PortalContent"
  },
  "portalId": {
   "$ref": "contract#/components/schemas/Id",
   "minLength": 10,
   "maxLength": 30
  },
  "preview": {
   "$ref": "contract#/components/schemas/Preview"
  },
  "publishStatus": {
   "$ref": "contract#/components/schemas/PublishStatus"
  },
  "rumAppMonitorName": {
   "type": "string",
   "maxLength": 255
  },
  "statusException": {
   "$ref": "contract#/components/schemas/StatusException"
  },
  "tags": {
   "$ref": "contract#/components/schemas/Tags"
  }
 },
 "additionalProperties": false
};
const schema110 = {
 "type": "object",
 "properties": {
  "cognitoConfig": {
   "$ref": "contract#/components/schemas/CognitoConfig"
  },
  "none": {
   "$ref": "contract#/components/schemas/None"
  }
 },
 "additionalProperties": false
};
const schema111 = {
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
 },
 "additionalProperties": false
};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!(((key0 === "appClientId") || (key0 === "userPoolArn")) || (key0 === "userPoolDomain"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.appClientId !== undefined){
let data0 = data.appClientId;
if(typeof data0 === "string"){
if(func3(data0) > 256){
const err4 = {instancePath:instancePath+"/appClientId",schemaPath:"#/properties/appClientId/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data0) < 1){
const err5 = {instancePath:instancePath+"/appClientId",schemaPath:"#/properties/appClientId/minLength",keyword:"minLength",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/appClientId",schemaPath:"#/properties/appClientId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.userPoolArn !== undefined){
let data1 = data.userPoolArn;
if(!(validate95(data1, {instancePath:instancePath+"/userPoolArn",parentData:data,parentDataProperty:"userPoolArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(func3(data1) > 2048){
const err7 = {instancePath:instancePath+"/userPoolArn",schemaPath:"#/properties/userPoolArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data1) < 20){
const err8 = {instancePath:instancePath+"/userPoolArn",schemaPath:"#/properties/userPoolArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.userPoolDomain !== undefined){
let data2 = data.userPoolDomain;
if(typeof data2 === "string"){
if(func3(data2) > 2048){
const err9 = {instancePath:instancePath+"/userPoolDomain",schemaPath:"#/properties/userPoolDomain/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data2) < 20){
const err10 = {instancePath:instancePath+"/userPoolDomain",schemaPath:"#/properties/userPoolDomain/minLength",keyword:"minLength",params:{limit: 20}};
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
const err11 = {instancePath:instancePath+"/userPoolDomain",schemaPath:"#/properties/userPoolDomain/type",keyword:"type",params:{type: "string"}};
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
validate270.errors = vErrors;
return errors === 0;
}

const schema112 = {"type":"object","additionalProperties":false};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}


function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "cognitoConfig") || (key0 === "none"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cognitoConfig !== undefined){
if(!(validate270(data.cognitoConfig, {instancePath:instancePath+"/cognitoConfig",parentData:data,parentDataProperty:"cognitoConfig",rootData}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
if(data.none !== undefined){
if(!(validate273(data.none, {instancePath:instancePath+"/none",parentData:data,parentDataProperty:"none",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
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
validate269.errors = vErrors;
return errors === 0;
}

const schema113 = {
 "type": "object",
 "required": [
  "portalDefaultDomainName",
  "portalDomainHostedZoneId"
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
  },
  "portalDefaultDomainName": {
   "type": "string",
   "minLength": 3,
   "maxLength": 256
  },
  "portalDomainHostedZoneId": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64
  }
 },
 "additionalProperties": false
};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.portalDefaultDomainName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portalDefaultDomainName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.portalDomainHostedZoneId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portalDomainHostedZoneId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "certificateArn") || (key0 === "domainName")) || (key0 === "portalDefaultDomainName")) || (key0 === "portalDomainHostedZoneId"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.certificateArn !== undefined){
let data0 = data.certificateArn;
if(!(validate95(data0, {instancePath:instancePath+"/certificateArn",parentData:data,parentDataProperty:"certificateArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(func3(data0) > 2048){
const err3 = {instancePath:instancePath+"/certificateArn",schemaPath:"#/properties/certificateArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 10){
const err4 = {instancePath:instancePath+"/certificateArn",schemaPath:"#/properties/certificateArn/minLength",keyword:"minLength",params:{limit: 10}};
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
if(data.domainName !== undefined){
let data1 = data.domainName;
if(typeof data1 === "string"){
if(func3(data1) > 256){
const err5 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 3){
const err6 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/minLength",keyword:"minLength",params:{limit: 3}};
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
const err7 = {instancePath:instancePath+"/domainName",schemaPath:"#/properties/domainName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.portalDefaultDomainName !== undefined){
let data2 = data.portalDefaultDomainName;
if(typeof data2 === "string"){
if(func3(data2) > 256){
const err8 = {instancePath:instancePath+"/portalDefaultDomainName",schemaPath:"#/properties/portalDefaultDomainName/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data2) < 3){
const err9 = {instancePath:instancePath+"/portalDefaultDomainName",schemaPath:"#/properties/portalDefaultDomainName/minLength",keyword:"minLength",params:{limit: 3}};
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
const err10 = {instancePath:instancePath+"/portalDefaultDomainName",schemaPath:"#/properties/portalDefaultDomainName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.portalDomainHostedZoneId !== undefined){
let data3 = data.portalDomainHostedZoneId;
if(typeof data3 === "string"){
if(func3(data3) > 64){
const err11 = {instancePath:instancePath+"/portalDomainHostedZoneId",schemaPath:"#/properties/portalDomainHostedZoneId/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data3) < 1){
const err12 = {instancePath:instancePath+"/portalDomainHostedZoneId",schemaPath:"#/properties/portalDomainHostedZoneId/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/portalDomainHostedZoneId",schemaPath:"#/properties/portalDomainHostedZoneId/type",keyword:"type",params:{type: "string"}};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}

const schema114 = {
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
 },
 "additionalProperties": false
};
const schema115 = {
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
 },
 "additionalProperties": false
};
const schema116 = {
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
 },
 "additionalProperties": false
};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!((((((key0 === "accentColor") || (key0 === "backgroundColor")) || (key0 === "errorValidationColor")) || (key0 === "headerColor")) || (key0 === "navigationColor")) || (key0 === "textColor"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.accentColor !== undefined){
let data0 = data.accentColor;
if(typeof data0 === "string"){
if(func3(data0) > 16){
const err7 = {instancePath:instancePath+"/accentColor",schemaPath:"#/properties/accentColor/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data0) < 1){
const err8 = {instancePath:instancePath+"/accentColor",schemaPath:"#/properties/accentColor/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/accentColor",schemaPath:"#/properties/accentColor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.backgroundColor !== undefined){
let data1 = data.backgroundColor;
if(typeof data1 === "string"){
if(func3(data1) > 16){
const err10 = {instancePath:instancePath+"/backgroundColor",schemaPath:"#/properties/backgroundColor/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data1) < 1){
const err11 = {instancePath:instancePath+"/backgroundColor",schemaPath:"#/properties/backgroundColor/minLength",keyword:"minLength",params:{limit: 1}};
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
const err12 = {instancePath:instancePath+"/backgroundColor",schemaPath:"#/properties/backgroundColor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.errorValidationColor !== undefined){
let data2 = data.errorValidationColor;
if(typeof data2 === "string"){
if(func3(data2) > 16){
const err13 = {instancePath:instancePath+"/errorValidationColor",schemaPath:"#/properties/errorValidationColor/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data2) < 1){
const err14 = {instancePath:instancePath+"/errorValidationColor",schemaPath:"#/properties/errorValidationColor/minLength",keyword:"minLength",params:{limit: 1}};
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
const err15 = {instancePath:instancePath+"/errorValidationColor",schemaPath:"#/properties/errorValidationColor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.headerColor !== undefined){
let data3 = data.headerColor;
if(typeof data3 === "string"){
if(func3(data3) > 16){
const err16 = {instancePath:instancePath+"/headerColor",schemaPath:"#/properties/headerColor/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func3(data3) < 1){
const err17 = {instancePath:instancePath+"/headerColor",schemaPath:"#/properties/headerColor/minLength",keyword:"minLength",params:{limit: 1}};
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
const err18 = {instancePath:instancePath+"/headerColor",schemaPath:"#/properties/headerColor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.navigationColor !== undefined){
let data4 = data.navigationColor;
if(typeof data4 === "string"){
if(func3(data4) > 16){
const err19 = {instancePath:instancePath+"/navigationColor",schemaPath:"#/properties/navigationColor/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(data4) < 1){
const err20 = {instancePath:instancePath+"/navigationColor",schemaPath:"#/properties/navigationColor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/navigationColor",schemaPath:"#/properties/navigationColor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.textColor !== undefined){
let data5 = data.textColor;
if(typeof data5 === "string"){
if(func3(data5) > 16){
const err22 = {instancePath:instancePath+"/textColor",schemaPath:"#/properties/textColor/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func3(data5) < 1){
const err23 = {instancePath:instancePath+"/textColor",schemaPath:"#/properties/textColor/minLength",keyword:"minLength",params:{limit: 1}};
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
const err24 = {instancePath:instancePath+"/textColor",schemaPath:"#/properties/textColor/type",keyword:"type",params:{type: "string"}};
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
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}


function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!((key0 === "customColors") || (key0 === "logoLastUploaded"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.customColors !== undefined){
if(!(validate285(data.customColors, {instancePath:instancePath+"/customColors",parentData:data,parentDataProperty:"customColors",rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data.logoLastUploaded !== undefined){
if(!(validate31(data.logoLastUploaded, {instancePath:instancePath+"/logoLastUploaded",parentData:data,parentDataProperty:"logoLastUploaded",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate284.errors = vErrors;
return errors === 0;
}


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "displayName")) || (key0 === "theme"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(func3(data0) > 1024){
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
if(data.displayName !== undefined){
let data1 = data.displayName;
if(typeof data1 === "string"){
if(func3(data1) > 255){
const err5 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 3){
const err6 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/minLength",keyword:"minLength",params:{limit: 3}};
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
const err7 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.theme !== undefined){
if(!(validate284(data.theme, {instancePath:instancePath+"/theme",parentData:data,parentDataProperty:"theme",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
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
validate283.errors = vErrors;
return errors === 0;
}

const schema117 = {
 "type": "object",
 "required": [
  "previewStatus"
 ],
 "properties": {
  "previewStatus": {
   "$ref": "contract#/components/schemas/PreviewStatus"
  },
  "previewUrl": {
   "type": "string",
   "format": "uri"
  },
  "statusException": {
   "$ref": "contract#/components/schemas/StatusException"
  }
 },
 "additionalProperties": false
};
const schema118 = {"type":"string","enum":["PREVIEW_IN_PROGRESS","PREVIEW_FAILED","PREVIEW_READY"]};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((data === "PREVIEW_IN_PROGRESS") || (data === "PREVIEW_FAILED")) || (data === "PREVIEW_READY"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema118.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}

const schema119 = {"type":"object","properties":{"exception":{"type":"string","minLength":1,"maxLength":256},"message":{"type":"string","minLength":1,"maxLength":2048}},"additionalProperties":false};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "exception") || (key0 === "message"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.exception !== undefined){
let data0 = data.exception;
if(typeof data0 === "string"){
if(func3(data0) > 256){
const err1 = {instancePath:instancePath+"/exception",schemaPath:"#/properties/exception/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/exception",schemaPath:"#/properties/exception/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/exception",schemaPath:"#/properties/exception/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(func3(data1) > 2048){
const err4 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
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
validate294.errors = vErrors;
return errors === 0;
}


function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.previewStatus === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previewStatus"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "previewStatus") || (key0 === "previewUrl")) || (key0 === "statusException"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.previewStatus !== undefined){
if(!(validate292(data.previewStatus, {instancePath:instancePath+"/previewStatus",parentData:data,parentDataProperty:"previewStatus",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.previewUrl !== undefined){
let data1 = data.previewUrl;
if(typeof data1 === "string"){
if(!(formats0(data1))){
const err2 = {instancePath:instancePath+"/previewUrl",schemaPath:"#/properties/previewUrl/format",keyword:"format",params:{format: "uri"}};
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
const err3 = {instancePath:instancePath+"/previewUrl",schemaPath:"#/properties/previewUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.statusException !== undefined){
if(!(validate294(data.statusException, {instancePath:instancePath+"/statusException",parentData:data,parentDataProperty:"statusException",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
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
validate291.errors = vErrors;
return errors === 0;
}

const schema120 = {"type":"string","enum":["PUBLISHED","PUBLISH_IN_PROGRESS","PUBLISH_FAILED","DISABLE_IN_PROGRESS","DISABLE_FAILED","DISABLED"]};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((((((data === "PUBLISHED") || (data === "PUBLISH_IN_PROGRESS")) || (data === "PUBLISH_FAILED")) || (data === "DISABLE_IN_PROGRESS")) || (data === "DISABLE_FAILED")) || (data === "DISABLED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema120.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}


function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorization === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorization"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.endpointConfiguration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpointConfiguration"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.includedPortalProductArns === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "includedPortalProductArns"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.lastModified === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastModified"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.portalArn === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portalArn"}};
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
if(data.portalId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portalId"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.tags === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema109.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.authorization !== undefined){
if(!(validate269(data.authorization, {instancePath:instancePath+"/authorization",parentData:data,parentDataProperty:"authorization",rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
if(data.endpointConfiguration !== undefined){
if(!(validate276(data.endpointConfiguration, {instancePath:instancePath+"/endpointConfiguration",parentData:data,parentDataProperty:"endpointConfiguration",rootData}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
if(data.includedPortalProductArns !== undefined){
let data2 = data.includedPortalProductArns;
if(Array.isArray(data2)){
if(data2.length > 200){
const err9 = {instancePath:instancePath+"/includedPortalProductArns",schemaPath:"#/properties/includedPortalProductArns/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(validate95(data3, {instancePath:instancePath+"/includedPortalProductArns/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data3 === "string"){
if(func3(data3) > 2048){
const err10 = {instancePath:instancePath+"/includedPortalProductArns/" + i0,schemaPath:"#/properties/includedPortalProductArns/items/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data3) < 20){
const err11 = {instancePath:instancePath+"/includedPortalProductArns/" + i0,schemaPath:"#/properties/includedPortalProductArns/items/minLength",keyword:"minLength",params:{limit: 20}};
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
else {
const err12 = {instancePath:instancePath+"/includedPortalProductArns",schemaPath:"#/properties/includedPortalProductArns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.lastModified !== undefined){
if(!(validate31(data.lastModified, {instancePath:instancePath+"/lastModified",parentData:data,parentDataProperty:"lastModified",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.lastPublished !== undefined){
if(!(validate31(data.lastPublished, {instancePath:instancePath+"/lastPublished",parentData:data,parentDataProperty:"lastPublished",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.lastPublishedDescription !== undefined){
let data6 = data.lastPublishedDescription;
if(typeof data6 === "string"){
if(func3(data6) > 1024){
const err13 = {instancePath:instancePath+"/lastPublishedDescription",schemaPath:"#/properties/lastPublishedDescription/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err14 = {instancePath:instancePath+"/lastPublishedDescription",schemaPath:"#/properties/lastPublishedDescription/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.portalArn !== undefined){
let data7 = data.portalArn;
if(!(validate95(data7, {instancePath:instancePath+"/portalArn",parentData:data,parentDataProperty:"portalArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data7 === "string"){
if(func3(data7) > 2048){
const err15 = {instancePath:instancePath+"/portalArn",schemaPath:"#/properties/portalArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data7) < 20){
const err16 = {instancePath:instancePath+"/portalArn",schemaPath:"#/properties/portalArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.portalContent !== undefined){
if(!(validate283(data.portalContent, {instancePath:instancePath+"/portalContent",parentData:data,parentDataProperty:"portalContent",rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data.portalId !== undefined){
let data9 = data.portalId;
if(!(validate25(data9, {instancePath:instancePath+"/portalId",parentData:data,parentDataProperty:"portalId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(typeof data9 === "string"){
if(func3(data9) > 30){
const err17 = {instancePath:instancePath+"/portalId",schemaPath:"#/properties/portalId/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func3(data9) < 10){
const err18 = {instancePath:instancePath+"/portalId",schemaPath:"#/properties/portalId/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.preview !== undefined){
if(!(validate291(data.preview, {instancePath:instancePath+"/preview",parentData:data,parentDataProperty:"preview",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.publishStatus !== undefined){
if(!(validate297(data.publishStatus, {instancePath:instancePath+"/publishStatus",parentData:data,parentDataProperty:"publishStatus",rootData}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
if(data.rumAppMonitorName !== undefined){
let data12 = data.rumAppMonitorName;
if(typeof data12 === "string"){
if(func3(data12) > 255){
const err19 = {instancePath:instancePath+"/rumAppMonitorName",schemaPath:"#/properties/rumAppMonitorName/maxLength",keyword:"maxLength",params:{limit: 255}};
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
const err20 = {instancePath:instancePath+"/rumAppMonitorName",schemaPath:"#/properties/rumAppMonitorName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.statusException !== undefined){
if(!(validate294(data.statusException, {instancePath:instancePath+"/statusException",parentData:data,parentDataProperty:"statusException",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate38(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}


function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate268(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate267.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate267(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
validate266.errors = vErrors;
return errors === 0;
}

export const CreatePortalOutput = validate303;
const schema121 = {"$ref":"contract#/components/schemas/CreatePortalOutput"};
const schema122 = {
 "type": "object",
 "required": [
  "authorization",
  "endpointConfiguration",
  "includedPortalProductArns",
  "lastModified",
  "portalArn",
  "portalContent",
  "portalId",
  "tags"
 ],
 "properties": {
  "authorization": {
   "$ref": "contract#/components/schemas/Authorization"
  },
  "endpointConfiguration": {
   "$ref": "contract#/components/schemas/EndpointConfiguration"
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
  "lastModified": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "lastPublished": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "lastPublishedDescription": {
   "type": "string",
   "maxLength": 1024
  },
  "portalArn": {
   "$ref": "contract#/components/schemas/Arn",
   "minLength": 20,
   "maxLength": 2048
  },
  "portalContent": {
   "$ref": "contract#/components/schemas/PortalContent"
  },
  "portalId": {
   "$ref": "contract#/components/schemas/Id",
   "minLength": 10,
   "maxLength": 30
  },
  "publishStatus": {
   "$ref": "contract#/components/schemas/PublishStatus"
  },
  "rumAppMonitorName": {
   "type": "string",
   "maxLength": 255
  },
  "statusException": {
   "$ref": "contract#/components/schemas/StatusException"
  },
  "tags": {
   "$ref": "contract#/components/schemas/Tags"
  }
 },
 "additionalProperties": false
};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorization === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorization"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.endpointConfiguration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpointConfiguration"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.includedPortalProductArns === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "includedPortalProductArns"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.lastModified === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastModified"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.portalArn === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portalArn"}};
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
if(data.portalId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portalId"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.tags === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema122.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.authorization !== undefined){
if(!(validate269(data.authorization, {instancePath:instancePath+"/authorization",parentData:data,parentDataProperty:"authorization",rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
if(data.endpointConfiguration !== undefined){
if(!(validate276(data.endpointConfiguration, {instancePath:instancePath+"/endpointConfiguration",parentData:data,parentDataProperty:"endpointConfiguration",rootData}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
if(data.includedPortalProductArns !== undefined){
let data2 = data.includedPortalProductArns;
if(Array.isArray(data2)){
if(data2.length > 200){
const err9 = {instancePath:instancePath+"/includedPortalProductArns",schemaPath:"#/properties/includedPortalProductArns/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(validate95(data3, {instancePath:instancePath+"/includedPortalProductArns/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data3 === "string"){
if(func3(data3) > 2048){
const err10 = {instancePath:instancePath+"/includedPortalProductArns/" + i0,schemaPath:"#/properties/includedPortalProductArns/items/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data3) < 20){
const err11 = {instancePath:instancePath+"/includedPortalProductArns/" + i0,schemaPath:"#/properties/includedPortalProductArns/items/minLength",keyword:"minLength",params:{limit: 20}};
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
else {
const err12 = {instancePath:instancePath+"/includedPortalProductArns",schemaPath:"#/properties/includedPortalProductArns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.lastModified !== undefined){
if(!(validate31(data.lastModified, {instancePath:instancePath+"/lastModified",parentData:data,parentDataProperty:"lastModified",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.lastPublished !== undefined){
if(!(validate31(data.lastPublished, {instancePath:instancePath+"/lastPublished",parentData:data,parentDataProperty:"lastPublished",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.lastPublishedDescription !== undefined){
let data6 = data.lastPublishedDescription;
if(typeof data6 === "string"){
if(func3(data6) > 1024){
const err13 = {instancePath:instancePath+"/lastPublishedDescription",schemaPath:"#/properties/lastPublishedDescription/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err14 = {instancePath:instancePath+"/lastPublishedDescription",schemaPath:"#/properties/lastPublishedDescription/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.portalArn !== undefined){
let data7 = data.portalArn;
if(!(validate95(data7, {instancePath:instancePath+"/portalArn",parentData:data,parentDataProperty:"portalArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data7 === "string"){
if(func3(data7) > 2048){
const err15 = {instancePath:instancePath+"/portalArn",schemaPath:"#/properties/portalArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data7) < 20){
const err16 = {instancePath:instancePath+"/portalArn",schemaPath:"#/properties/portalArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.portalContent !== undefined){
if(!(validate283(data.portalContent, {instancePath:instancePath+"/portalContent",parentData:data,parentDataProperty:"portalContent",rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data.portalId !== undefined){
let data9 = data.portalId;
if(!(validate25(data9, {instancePath:instancePath+"/portalId",parentData:data,parentDataProperty:"portalId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(typeof data9 === "string"){
if(func3(data9) > 30){
const err17 = {instancePath:instancePath+"/portalId",schemaPath:"#/properties/portalId/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func3(data9) < 10){
const err18 = {instancePath:instancePath+"/portalId",schemaPath:"#/properties/portalId/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.publishStatus !== undefined){
if(!(validate297(data.publishStatus, {instancePath:instancePath+"/publishStatus",parentData:data,parentDataProperty:"publishStatus",rootData}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
if(data.rumAppMonitorName !== undefined){
let data11 = data.rumAppMonitorName;
if(typeof data11 === "string"){
if(func3(data11) > 255){
const err19 = {instancePath:instancePath+"/rumAppMonitorName",schemaPath:"#/properties/rumAppMonitorName/maxLength",keyword:"maxLength",params:{limit: 255}};
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
const err20 = {instancePath:instancePath+"/rumAppMonitorName",schemaPath:"#/properties/rumAppMonitorName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.statusException !== undefined){
if(!(validate294(data.statusException, {instancePath:instancePath+"/statusException",parentData:data,parentDataProperty:"statusException",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate38(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate304(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
validate303.errors = vErrors;
return errors === 0;
}

export const Portal = validate317;
const schema123 = {"$ref":"contract#/components/schemas/Portal"};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorization === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorization"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.endpointConfiguration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpointConfiguration"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.includedPortalProductArns === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "includedPortalProductArns"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.lastModified === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastModified"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.portalArn === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portalArn"}};
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
if(data.portalId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portalId"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.tags === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema109.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.authorization !== undefined){
if(!(validate269(data.authorization, {instancePath:instancePath+"/authorization",parentData:data,parentDataProperty:"authorization",rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
if(data.endpointConfiguration !== undefined){
if(!(validate276(data.endpointConfiguration, {instancePath:instancePath+"/endpointConfiguration",parentData:data,parentDataProperty:"endpointConfiguration",rootData}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
if(data.includedPortalProductArns !== undefined){
let data2 = data.includedPortalProductArns;
if(Array.isArray(data2)){
if(data2.length > 200){
const err9 = {instancePath:instancePath+"/includedPortalProductArns",schemaPath:"#/properties/includedPortalProductArns/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(validate95(data3, {instancePath:instancePath+"/includedPortalProductArns/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data3 === "string"){
if(func3(data3) > 2048){
const err10 = {instancePath:instancePath+"/includedPortalProductArns/" + i0,schemaPath:"#/properties/includedPortalProductArns/items/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data3) < 20){
const err11 = {instancePath:instancePath+"/includedPortalProductArns/" + i0,schemaPath:"#/properties/includedPortalProductArns/items/minLength",keyword:"minLength",params:{limit: 20}};
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
else {
const err12 = {instancePath:instancePath+"/includedPortalProductArns",schemaPath:"#/properties/includedPortalProductArns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.lastModified !== undefined){
if(!(validate31(data.lastModified, {instancePath:instancePath+"/lastModified",parentData:data,parentDataProperty:"lastModified",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.lastPublished !== undefined){
if(!(validate31(data.lastPublished, {instancePath:instancePath+"/lastPublished",parentData:data,parentDataProperty:"lastPublished",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.lastPublishedDescription !== undefined){
let data6 = data.lastPublishedDescription;
if(typeof data6 === "string"){
if(func3(data6) > 1024){
const err13 = {instancePath:instancePath+"/lastPublishedDescription",schemaPath:"#/properties/lastPublishedDescription/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err14 = {instancePath:instancePath+"/lastPublishedDescription",schemaPath:"#/properties/lastPublishedDescription/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.portalArn !== undefined){
let data7 = data.portalArn;
if(!(validate95(data7, {instancePath:instancePath+"/portalArn",parentData:data,parentDataProperty:"portalArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data7 === "string"){
if(func3(data7) > 2048){
const err15 = {instancePath:instancePath+"/portalArn",schemaPath:"#/properties/portalArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data7) < 20){
const err16 = {instancePath:instancePath+"/portalArn",schemaPath:"#/properties/portalArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.portalContent !== undefined){
if(!(validate283(data.portalContent, {instancePath:instancePath+"/portalContent",parentData:data,parentDataProperty:"portalContent",rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data.portalId !== undefined){
let data9 = data.portalId;
if(!(validate25(data9, {instancePath:instancePath+"/portalId",parentData:data,parentDataProperty:"portalId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(typeof data9 === "string"){
if(func3(data9) > 30){
const err17 = {instancePath:instancePath+"/portalId",schemaPath:"#/properties/portalId/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func3(data9) < 10){
const err18 = {instancePath:instancePath+"/portalId",schemaPath:"#/properties/portalId/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.preview !== undefined){
if(!(validate291(data.preview, {instancePath:instancePath+"/preview",parentData:data,parentDataProperty:"preview",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.publishStatus !== undefined){
if(!(validate297(data.publishStatus, {instancePath:instancePath+"/publishStatus",parentData:data,parentDataProperty:"publishStatus",rootData}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
if(data.rumAppMonitorName !== undefined){
let data12 = data.rumAppMonitorName;
if(typeof data12 === "string"){
if(func3(data12) > 255){
const err19 = {instancePath:instancePath+"/rumAppMonitorName",schemaPath:"#/properties/rumAppMonitorName/maxLength",keyword:"maxLength",params:{limit: 255}};
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
const err20 = {instancePath:instancePath+"/rumAppMonitorName",schemaPath:"#/properties/rumAppMonitorName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.statusException !== undefined){
if(!(validate294(data.statusException, {instancePath:instancePath+"/statusException",parentData:data,parentDataProperty:"statusException",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate38(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}


function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate318(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
validate317.errors = vErrors;
return errors === 0;
}

export const PublishPortalOutput = validate332;
const schema125 = {"$ref":"contract#/components/schemas/PublishPortalOutput"};
const schema126 = {"type":"object","additionalProperties":false};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}


function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate333(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
validate332.errors = vErrors;
return errors === 0;
}

export const PreviewPortalOutput = validate335;
const schema127 = {"$ref":"contract#/components/schemas/PreviewPortalOutput"};
const schema128 = {"type":"object","additionalProperties":false};

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}


function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate336(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
validate335.errors = vErrors;
return errors === 0;
}

export const PortalProducts = validate338;
const schema129 = {"$ref":"contract#/components/schemas/PortalProducts"};
const schema130 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/PortalProductSummary"
   },
   "maxItems": 500
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema131 = {
 "type": "object",
 "required": [
  "description",
  "displayName",
  "lastModified",
  "portalProductArn",
  "portalProductId"
 ],
 "properties": {
  "description": {
   "type": "string",
   "maxLength": 1024
  },
  "displayName": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255
  },
  "lastModified": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "portalProductArn": {
   "$ref": "contract#/components/schemas/Arn",
   "minLength": 20,
   "maxLength": 2048
  },
  "portalProductId": {
   "$ref": "contract#/components/schemas/Id",
   "minLength": 10,
   "maxLength": 30
  },
  "tags": {
   "$ref": "contract#/components/schemas/Tags"
  }
 },
 "additionalProperties": false
};

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.displayName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "displayName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.lastModified === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastModified"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.portalProductArn === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portalProductArn"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.portalProductId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portalProductId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "description") || (key0 === "displayName")) || (key0 === "lastModified")) || (key0 === "portalProductArn")) || (key0 === "portalProductId")) || (key0 === "tags"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(func3(data0) > 1024){
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
if(data.displayName !== undefined){
let data1 = data.displayName;
if(typeof data1 === "string"){
if(func3(data1) > 255){
const err8 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data1) < 1){
const err9 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lastModified !== undefined){
if(!(validate31(data.lastModified, {instancePath:instancePath+"/lastModified",parentData:data,parentDataProperty:"lastModified",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.portalProductArn !== undefined){
let data3 = data.portalProductArn;
if(!(validate95(data3, {instancePath:instancePath+"/portalProductArn",parentData:data,parentDataProperty:"portalProductArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data3 === "string"){
if(func3(data3) > 2048){
const err11 = {instancePath:instancePath+"/portalProductArn",schemaPath:"#/properties/portalProductArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data3) < 20){
const err12 = {instancePath:instancePath+"/portalProductArn",schemaPath:"#/properties/portalProductArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.portalProductId !== undefined){
let data4 = data.portalProductId;
if(!(validate25(data4, {instancePath:instancePath+"/portalProductId",parentData:data,parentDataProperty:"portalProductId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(func3(data4) > 30){
const err13 = {instancePath:instancePath+"/portalProductId",schemaPath:"#/properties/portalProductId/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data4) < 10){
const err14 = {instancePath:instancePath+"/portalProductId",schemaPath:"#/properties/portalProductId/minLength",keyword:"minLength",params:{limit: 10}};
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
if(data.tags !== undefined){
if(!(validate38(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
validate340.errors = vErrors;
return errors === 0;
}


function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate340(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate339.errors = vErrors;
return errors === 0;
}


function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate339(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
validate338.errors = vErrors;
return errors === 0;
}

export const PortalProduct = validate347;
const schema132 = {"$ref":"contract#/components/schemas/PortalProduct"};
const schema133 = {
 "type": "object",
 "required": [
  "description",
  "displayName",
  "lastModified",
  "portalProductArn",
  "portalProductId",
  "tags"
 ],
 "properties": {
  "description": {
   "type": "string",
   "maxLength": 1024
  },
  "displayName": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255
  },
  "displayOrder": {
   "$ref": "contract#/components/schemas/DisplayOrder"
  },
  "lastModified": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "portalProductArn": {
   "$ref": "contract#/components/schemas/Arn",
   "minLength": 20,
   "maxLength": 2048
  },
  "portalProductId": {
   "$ref": "contract#/components/schemas/Id",
   "minLength": 10,
   "maxLength": 30
  },
  "tags": {
   "$ref": "contract#/components/schemas/Tags"
  }
 },
 "additionalProperties": false
};
const schema134 = {
 "type": "object",
 "properties": {
  "contents": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/Section"
   }
  },
  "overviewPageArn": {
   "$ref": "contract#/components/schemas/Arn",
   "minLength": 20,
   "maxLength": 2048
  },
  "productPageArns": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/Arn",
    "minLength": 20,
    "maxLength": 2048
   }
  }
 },
 "additionalProperties": false
};
const schema135 = {
 "type": "object",
 "required": [
  "productRestEndpointPageArns",
  "sectionName"
 ],
 "properties": {
  "productRestEndpointPageArns": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/Arn",
    "minLength": 20,
    "maxLength": 2048
   }
  },
  "sectionName": {
   "type": "string"
  }
 },
 "additionalProperties": false
};

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.productRestEndpointPageArns === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productRestEndpointPageArns"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sectionName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sectionName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "productRestEndpointPageArns") || (key0 === "sectionName"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.productRestEndpointPageArns !== undefined){
let data0 = data.productRestEndpointPageArns;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate95(data1, {instancePath:instancePath+"/productRestEndpointPageArns/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(func3(data1) > 2048){
const err3 = {instancePath:instancePath+"/productRestEndpointPageArns/" + i0,schemaPath:"#/properties/productRestEndpointPageArns/items/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data1) < 20){
const err4 = {instancePath:instancePath+"/productRestEndpointPageArns/" + i0,schemaPath:"#/properties/productRestEndpointPageArns/items/minLength",keyword:"minLength",params:{limit: 20}};
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
else {
const err5 = {instancePath:instancePath+"/productRestEndpointPageArns",schemaPath:"#/properties/productRestEndpointPageArns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sectionName !== undefined){
if(typeof data.sectionName !== "string"){
const err6 = {instancePath:instancePath+"/sectionName",schemaPath:"#/properties/sectionName/type",keyword:"type",params:{type: "string"}};
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
validate350.errors = vErrors;
return errors === 0;
}


function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "contents") || (key0 === "overviewPageArn")) || (key0 === "productPageArns"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.contents !== undefined){
let data0 = data.contents;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate350(data0[i0], {instancePath:instancePath+"/contents/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.overviewPageArn !== undefined){
let data2 = data.overviewPageArn;
if(!(validate95(data2, {instancePath:instancePath+"/overviewPageArn",parentData:data,parentDataProperty:"overviewPageArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(func3(data2) > 2048){
const err2 = {instancePath:instancePath+"/overviewPageArn",schemaPath:"#/properties/overviewPageArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data2) < 20){
const err3 = {instancePath:instancePath+"/overviewPageArn",schemaPath:"#/properties/overviewPageArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.productPageArns !== undefined){
let data3 = data.productPageArns;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(validate95(data4, {instancePath:instancePath+"/productPageArns/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(func3(data4) > 2048){
const err4 = {instancePath:instancePath+"/productPageArns/" + i1,schemaPath:"#/properties/productPageArns/items/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data4) < 20){
const err5 = {instancePath:instancePath+"/productPageArns/" + i1,schemaPath:"#/properties/productPageArns/items/minLength",keyword:"minLength",params:{limit: 20}};
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
else {
const err6 = {instancePath:instancePath+"/productPageArns",schemaPath:"#/properties/productPageArns/type",keyword:"type",params:{type: "array"}};
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
validate349.errors = vErrors;
return errors === 0;
}


function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.displayName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "displayName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.lastModified === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastModified"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.portalProductArn === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portalProductArn"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.portalProductId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portalProductId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.tags === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "description") || (key0 === "displayName")) || (key0 === "displayOrder")) || (key0 === "lastModified")) || (key0 === "portalProductArn")) || (key0 === "portalProductId")) || (key0 === "tags"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(func3(data0) > 1024){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if(typeof data1 === "string"){
if(func3(data1) > 255){
const err9 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data1) < 1){
const err10 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/minLength",keyword:"minLength",params:{limit: 1}};
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
const err11 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.displayOrder !== undefined){
if(!(validate349(data.displayOrder, {instancePath:instancePath+"/displayOrder",parentData:data,parentDataProperty:"displayOrder",rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate31(data.lastModified, {instancePath:instancePath+"/lastModified",parentData:data,parentDataProperty:"lastModified",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.portalProductArn !== undefined){
let data4 = data.portalProductArn;
if(!(validate95(data4, {instancePath:instancePath+"/portalProductArn",parentData:data,parentDataProperty:"portalProductArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(func3(data4) > 2048){
const err12 = {instancePath:instancePath+"/portalProductArn",schemaPath:"#/properties/portalProductArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data4) < 20){
const err13 = {instancePath:instancePath+"/portalProductArn",schemaPath:"#/properties/portalProductArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.portalProductId !== undefined){
let data5 = data.portalProductId;
if(!(validate25(data5, {instancePath:instancePath+"/portalProductId",parentData:data,parentDataProperty:"portalProductId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(typeof data5 === "string"){
if(func3(data5) > 30){
const err14 = {instancePath:instancePath+"/portalProductId",schemaPath:"#/properties/portalProductId/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data5) < 10){
const err15 = {instancePath:instancePath+"/portalProductId",schemaPath:"#/properties/portalProductId/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.tags !== undefined){
if(!(validate38(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}


function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate348(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
validate347.errors = vErrors;
return errors === 0;
}

export const SharingPolicy = validate361;
const schema136 = {"$ref":"contract#/components/schemas/SharingPolicy"};
const schema137 = {
 "type": "object",
 "required": [
  "policyDocument",
  "portalProductId"
 ],
 "properties": {
  "policyDocument": {
   "type": "string",
   "minLength": 1,
   "maxLength": 307200
  },
  "portalProductId": {
   "$ref": "contract#/components/schemas/Id",
   "minLength": 10,
   "maxLength": 30
  }
 },
 "additionalProperties": false
};

function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policyDocument === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policyDocument"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.portalProductId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portalProductId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "policyDocument") || (key0 === "portalProductId"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.policyDocument !== undefined){
let data0 = data.policyDocument;
if(typeof data0 === "string"){
if(func3(data0) > 307200){
const err3 = {instancePath:instancePath+"/policyDocument",schemaPath:"#/properties/policyDocument/maxLength",keyword:"maxLength",params:{limit: 307200}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/policyDocument",schemaPath:"#/properties/policyDocument/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/policyDocument",schemaPath:"#/properties/policyDocument/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.portalProductId !== undefined){
let data1 = data.portalProductId;
if(!(validate25(data1, {instancePath:instancePath+"/portalProductId",parentData:data,parentDataProperty:"portalProductId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(func3(data1) > 30){
const err6 = {instancePath:instancePath+"/portalProductId",schemaPath:"#/properties/portalProductId/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 10){
const err7 = {instancePath:instancePath+"/portalProductId",schemaPath:"#/properties/portalProductId/minLength",keyword:"minLength",params:{limit: 10}};
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
validate362.errors = vErrors;
return errors === 0;
}


function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate362(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
validate361.errors = vErrors;
return errors === 0;
}

export const PutSharingPolicyOutput = validate365;
const schema138 = {"$ref":"contract#/components/schemas/PutSharingPolicyOutput"};
const schema139 = {"type":"object","additionalProperties":false};

function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate366.errors = vErrors;
return errors === 0;
}


function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate366(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
errors = vErrors.length;
}
validate365.errors = vErrors;
return errors === 0;
}

export const ProductPages = validate368;
const schema140 = {"$ref":"contract#/components/schemas/ProductPages"};
const schema141 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/ProductPageSummary"
   },
   "maxItems": 500
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema142 = {
 "type": "object",
 "required": [
  "lastModified",
  "pageTitle",
  "productPageArn",
  "productPageId"
 ],
 "properties": {
  "lastModified": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "pageTitle": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255
  },
  "productPageArn": {
   "$ref": "contract#/components/schemas/Arn",
   "minLength": 20,
   "maxLength": 2048
  },
  "productPageId": {
   "$ref": "contract#/components/schemas/Id",
   "minLength": 10,
   "maxLength": 30
  }
 },
 "additionalProperties": false
};

function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lastModified === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastModified"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageTitle === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageTitle"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.productPageArn === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productPageArn"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.productPageId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productPageId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "lastModified") || (key0 === "pageTitle")) || (key0 === "productPageArn")) || (key0 === "productPageId"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.lastModified !== undefined){
if(!(validate31(data.lastModified, {instancePath:instancePath+"/lastModified",parentData:data,parentDataProperty:"lastModified",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.pageTitle !== undefined){
let data1 = data.pageTitle;
if(typeof data1 === "string"){
if(func3(data1) > 255){
const err5 = {instancePath:instancePath+"/pageTitle",schemaPath:"#/properties/pageTitle/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/pageTitle",schemaPath:"#/properties/pageTitle/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/pageTitle",schemaPath:"#/properties/pageTitle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.productPageArn !== undefined){
let data2 = data.productPageArn;
if(!(validate95(data2, {instancePath:instancePath+"/productPageArn",parentData:data,parentDataProperty:"productPageArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(func3(data2) > 2048){
const err8 = {instancePath:instancePath+"/productPageArn",schemaPath:"#/properties/productPageArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data2) < 20){
const err9 = {instancePath:instancePath+"/productPageArn",schemaPath:"#/properties/productPageArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.productPageId !== undefined){
let data3 = data.productPageId;
if(!(validate25(data3, {instancePath:instancePath+"/productPageId",parentData:data,parentDataProperty:"productPageId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(typeof data3 === "string"){
if(func3(data3) > 30){
const err10 = {instancePath:instancePath+"/productPageId",schemaPath:"#/properties/productPageId/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data3) < 10){
const err11 = {instancePath:instancePath+"/productPageId",schemaPath:"#/properties/productPageId/minLength",keyword:"minLength",params:{limit: 10}};
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
validate370.errors = vErrors;
return errors === 0;
}


function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate370(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate369.errors = vErrors;
return errors === 0;
}


function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate369(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
validate368.errors = vErrors;
return errors === 0;
}

export const ProductPage = validate376;
const schema143 = {"$ref":"contract#/components/schemas/ProductPage"};
const schema144 = {
 "type": "object",
 "required": [
  "displayContent",
  "lastModified",
  "productPageArn",
  "productPageId"
 ],
 "properties": {
  "displayContent": {
   "$ref": "contract#/components/schemas/DisplayContent"
  },
  "lastModified": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "productPageArn": {
   "$ref": "contract#/components/schemas/Arn",
   "minLength": 20,
   "maxLength": 2048
  },
  "productPageId": {
   "$ref": "contract#/components/schemas/Id",
   "minLength": 10,
   "maxLength": 30
  }
 },
 "additionalProperties": false
};
const schema145 = {
 "type": "object",
 "required": [
  "title",
  "body"
 ],
 "properties": {
  "body": {
   "type": "string",
   "minLength": 1,
   "maxLength": 32768
  },
  "title": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255
  }
 },
 "additionalProperties": false
};

function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "body") || (key0 === "title"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.body !== undefined){
let data0 = data.body;
if(typeof data0 === "string"){
if(func3(data0) > 32768){
const err3 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit: 32768}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func3(data1) > 255){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
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
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
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
validate378.errors = vErrors;
return errors === 0;
}


function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.displayContent === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "displayContent"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lastModified === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastModified"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.productPageArn === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productPageArn"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.productPageId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productPageId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "displayContent") || (key0 === "lastModified")) || (key0 === "productPageArn")) || (key0 === "productPageId"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.displayContent !== undefined){
if(!(validate378(data.displayContent, {instancePath:instancePath+"/displayContent",parentData:data,parentDataProperty:"displayContent",rootData}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate31(data.lastModified, {instancePath:instancePath+"/lastModified",parentData:data,parentDataProperty:"lastModified",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.productPageArn !== undefined){
let data2 = data.productPageArn;
if(!(validate95(data2, {instancePath:instancePath+"/productPageArn",parentData:data,parentDataProperty:"productPageArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(func3(data2) > 2048){
const err5 = {instancePath:instancePath+"/productPageArn",schemaPath:"#/properties/productPageArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data2) < 20){
const err6 = {instancePath:instancePath+"/productPageArn",schemaPath:"#/properties/productPageArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.productPageId !== undefined){
let data3 = data.productPageId;
if(!(validate25(data3, {instancePath:instancePath+"/productPageId",parentData:data,parentDataProperty:"productPageId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(typeof data3 === "string"){
if(func3(data3) > 30){
const err7 = {instancePath:instancePath+"/productPageId",schemaPath:"#/properties/productPageId/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data3) < 10){
const err8 = {instancePath:instancePath+"/productPageId",schemaPath:"#/properties/productPageId/minLength",keyword:"minLength",params:{limit: 10}};
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
validate377.errors = vErrors;
return errors === 0;
}


function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate377(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
errors = vErrors.length;
}
validate376.errors = vErrors;
return errors === 0;
}

export const ProductRestEndpointPages = validate384;
const schema146 = {"$ref":"contract#/components/schemas/ProductRestEndpointPages"};
const schema147 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/ProductRestEndpointPageSummary"
   },
   "maxItems": 500
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema148 = {
 "type": "object",
 "required": [
  "endpoint",
  "lastModified",
  "productRestEndpointPageArn",
  "productRestEndpointPageId",
  "restEndpointIdentifier",
  "status",
  "tryItState"
 ],
 "properties": {
  "endpoint": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1024
  },
  "lastModified": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "operationName": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255
  },
  "productRestEndpointPageArn": {
   "$ref": "contract#/components/schemas/Arn",
   "minLength": 20,
   "maxLength": 2048
  },
  "productRestEndpointPageId": {
   "$ref": "contract#/components/schemas/Id",
   "minLength": 10,
   "maxLength": 30
  },
  "restEndpointIdentifier": {
   "$ref": "contract#/components/schemas/RestEndpointIdentifier"
  },
  "status": {
   "$ref": "contract#/components/schemas/EndpointPageStatus"
  },
  "statusException": {
   "$ref": "contract#/components/schemas/StatusException"
  },
  "tryItState": {
   "$ref": "contract#/components/schemas/TryItState"
  }
 },
 "additionalProperties": false
};
const schema149 = {"type":"object","properties":{"identifierParts":{"$ref":"contract#/components/schemas/IdentifierParts"}},"additionalProperties":false};
const schema150 = {
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
 },
 "additionalProperties": false
};

function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!((((key0 === "method") || (key0 === "path")) || (key0 === "restApiId")) || (key0 === "stage"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 === "string"){
if(func3(data0) > 20){
const err5 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data0) < 1){
const err6 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(func3(data1) > 4096){
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data1) < 1){
const err9 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.restApiId !== undefined){
let data2 = data.restApiId;
if(!(validate164(data2, {instancePath:instancePath+"/restApiId",parentData:data,parentDataProperty:"restApiId",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(func3(data2) > 50){
const err11 = {instancePath:instancePath+"/restApiId",schemaPath:"#/properties/restApiId/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data2) < 1){
const err12 = {instancePath:instancePath+"/restApiId",schemaPath:"#/properties/restApiId/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.stage !== undefined){
let data3 = data.stage;
if(typeof data3 === "string"){
if(func3(data3) > 128){
const err13 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data3) < 1){
const err14 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/minLength",keyword:"minLength",params:{limit: 1}};
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
const err15 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate391.errors = vErrors;
return errors === 0;
}


function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "identifierParts")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.identifierParts !== undefined){
if(!(validate391(data.identifierParts, {instancePath:instancePath+"/identifierParts",parentData:data,parentDataProperty:"identifierParts",rootData}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
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
validate390.errors = vErrors;
return errors === 0;
}

const schema151 = {"type":"string","enum":["AVAILABLE","IN_PROGRESS","FAILED"]};

function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((data === "AVAILABLE") || (data === "IN_PROGRESS")) || (data === "FAILED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema151.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate395.errors = vErrors;
return errors === 0;
}

const schema152 = {"type":"string","enum":["ENABLED","DISABLED"]};

function validate398(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema152.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate398.errors = vErrors;
return errors === 0;
}


function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoint"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lastModified === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastModified"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.productRestEndpointPageArn === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productRestEndpointPageArn"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.productRestEndpointPageId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productRestEndpointPageId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.restEndpointIdentifier === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restEndpointIdentifier"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.status === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tryItState === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tryItState"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema148.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(typeof data0 === "string"){
if(func3(data0) > 1024){
const err8 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data0) < 1){
const err9 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lastModified !== undefined){
if(!(validate31(data.lastModified, {instancePath:instancePath+"/lastModified",parentData:data,parentDataProperty:"lastModified",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.operationName !== undefined){
let data2 = data.operationName;
if(typeof data2 === "string"){
if(func3(data2) > 255){
const err11 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data2) < 1){
const err12 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.productRestEndpointPageArn !== undefined){
let data3 = data.productRestEndpointPageArn;
if(!(validate95(data3, {instancePath:instancePath+"/productRestEndpointPageArn",parentData:data,parentDataProperty:"productRestEndpointPageArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data3 === "string"){
if(func3(data3) > 2048){
const err14 = {instancePath:instancePath+"/productRestEndpointPageArn",schemaPath:"#/properties/productRestEndpointPageArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data3) < 20){
const err15 = {instancePath:instancePath+"/productRestEndpointPageArn",schemaPath:"#/properties/productRestEndpointPageArn/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.productRestEndpointPageId !== undefined){
let data4 = data.productRestEndpointPageId;
if(!(validate25(data4, {instancePath:instancePath+"/productRestEndpointPageId",parentData:data,parentDataProperty:"productRestEndpointPageId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(func3(data4) > 30){
const err16 = {instancePath:instancePath+"/productRestEndpointPageId",schemaPath:"#/properties/productRestEndpointPageId/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func3(data4) < 10){
const err17 = {instancePath:instancePath+"/productRestEndpointPageId",schemaPath:"#/properties/productRestEndpointPageId/minLength",keyword:"minLength",params:{limit: 10}};
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
if(data.restEndpointIdentifier !== undefined){
if(!(validate390(data.restEndpointIdentifier, {instancePath:instancePath+"/restEndpointIdentifier",parentData:data,parentDataProperty:"restEndpointIdentifier",rootData}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate395(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
if(data.statusException !== undefined){
if(!(validate294(data.statusException, {instancePath:instancePath+"/statusException",parentData:data,parentDataProperty:"statusException",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data.tryItState !== undefined){
if(!(validate398(data.tryItState, {instancePath:instancePath+"/tryItState",parentData:data,parentDataProperty:"tryItState",rootData}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
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
validate386.errors = vErrors;
return errors === 0;
}


function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate386(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate385.errors = vErrors;
return errors === 0;
}


function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate385(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
validate384.errors = vErrors;
return errors === 0;
}

export const ProductRestEndpointPage = validate402;
const schema153 = {"$ref":"contract#/components/schemas/ProductRestEndpointPage"};
const schema154 = {
 "type": "object",
 "required": [
  "displayContent",
  "lastModified",
  "productRestEndpointPageArn",
  "productRestEndpointPageId",
  "restEndpointIdentifier",
  "status",
  "tryItState"
 ],
 "properties": {
  "displayContent": {
   "$ref": "contract#/components/schemas/EndpointDisplayContent"
  },
  "lastModified": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "productRestEndpointPageArn": {
   "$ref": "contract#/components/schemas/Arn",
   "minLength": 20,
   "maxLength": 2048
  },
  "productRestEndpointPageId": {
   "$ref": "contract#/components/schemas/Id",
   "minLength": 10,
   "maxLength": 30
  },
  "restEndpointIdentifier": {
   "$ref": "contract#/components/schemas/RestEndpointIdentifier"
  },
  "status": {
   "$ref": "contract#/components/schemas/EndpointPageStatus"
  },
  "statusException": {
   "$ref": "contract#/components/schemas/StatusException"
  },
  "tryItState": {
   "$ref": "contract#/components/schemas/TryItState"
  }
 },
 "additionalProperties": false
};
const schema155 = {
 "type": "object",
 "required": [
  "endpoint"
 ],
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
 },
 "additionalProperties": false
};

function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoint"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "body") || (key0 === "endpoint")) || (key0 === "operationName"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.body !== undefined){
let data0 = data.body;
if(typeof data0 === "string"){
if(func3(data0) > 32768){
const err2 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit: 32768}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit: 1}};
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
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data1 = data.endpoint;
if(typeof data1 === "string"){
if(func3(data1) > 1024){
const err5 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.operationName !== undefined){
let data2 = data.operationName;
if(typeof data2 === "string"){
if(func3(data2) > 255){
const err8 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data2) < 1){
const err9 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/type",keyword:"type",params:{type: "string"}};
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
validate404.errors = vErrors;
return errors === 0;
}


function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.displayContent === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "displayContent"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lastModified === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastModified"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.productRestEndpointPageArn === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productRestEndpointPageArn"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.productRestEndpointPageId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productRestEndpointPageId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.restEndpointIdentifier === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restEndpointIdentifier"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.status === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tryItState === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tryItState"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "displayContent") || (key0 === "lastModified")) || (key0 === "productRestEndpointPageArn")) || (key0 === "productRestEndpointPageId")) || (key0 === "restEndpointIdentifier")) || (key0 === "status")) || (key0 === "statusException")) || (key0 === "tryItState"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.displayContent !== undefined){
if(!(validate404(data.displayContent, {instancePath:instancePath+"/displayContent",parentData:data,parentDataProperty:"displayContent",rootData}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate31(data.lastModified, {instancePath:instancePath+"/lastModified",parentData:data,parentDataProperty:"lastModified",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.productRestEndpointPageArn !== undefined){
let data2 = data.productRestEndpointPageArn;
if(!(validate95(data2, {instancePath:instancePath+"/productRestEndpointPageArn",parentData:data,parentDataProperty:"productRestEndpointPageArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(func3(data2) > 2048){
const err8 = {instancePath:instancePath+"/productRestEndpointPageArn",schemaPath:"#/properties/productRestEndpointPageArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data2) < 20){
const err9 = {instancePath:instancePath+"/productRestEndpointPageArn",schemaPath:"#/properties/productRestEndpointPageArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.productRestEndpointPageId !== undefined){
let data3 = data.productRestEndpointPageId;
if(!(validate25(data3, {instancePath:instancePath+"/productRestEndpointPageId",parentData:data,parentDataProperty:"productRestEndpointPageId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(typeof data3 === "string"){
if(func3(data3) > 30){
const err10 = {instancePath:instancePath+"/productRestEndpointPageId",schemaPath:"#/properties/productRestEndpointPageId/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data3) < 10){
const err11 = {instancePath:instancePath+"/productRestEndpointPageId",schemaPath:"#/properties/productRestEndpointPageId/minLength",keyword:"minLength",params:{limit: 10}};
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
if(data.restEndpointIdentifier !== undefined){
if(!(validate390(data.restEndpointIdentifier, {instancePath:instancePath+"/restEndpointIdentifier",parentData:data,parentDataProperty:"restEndpointIdentifier",rootData}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate395(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
if(data.statusException !== undefined){
if(!(validate294(data.statusException, {instancePath:instancePath+"/statusException",parentData:data,parentDataProperty:"statusException",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data.tryItState !== undefined){
if(!(validate398(data.tryItState, {instancePath:instancePath+"/tryItState",parentData:data,parentDataProperty:"tryItState",rootData}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
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
validate403.errors = vErrors;
return errors === 0;
}


function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate403(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
validate402.errors = vErrors;
return errors === 0;
}

export const ProductRestEndpointPageWithRawContent = validate414;
const schema156 = {"$ref":"contract#/components/schemas/ProductRestEndpointPageWithRawContent"};
const schema157 = {
 "type": "object",
 "required": [
  "displayContent",
  "lastModified",
  "productRestEndpointPageArn",
  "productRestEndpointPageId",
  "restEndpointIdentifier",
  "status",
  "tryItState"
 ],
 "properties": {
  "displayContent": {
   "$ref": "contract#/components/schemas/EndpointDisplayContent"
  },
  "lastModified": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "productRestEndpointPageArn": {
   "$ref": "contract#/components/schemas/Arn",
   "minLength": 20,
   "maxLength": 2048
  },
  "productRestEndpointPageId": {
   "$ref": "contract#/components/schemas/Id",
   "minLength": 10,
   "maxLength": 30
  },
  "rawDisplayContent": {
   "type": "string"
  },
  "restEndpointIdentifier": {
   "$ref": "contract#/components/schemas/RestEndpointIdentifier"
  },
  "status": {
   "$ref": "contract#/components/schemas/EndpointPageStatus"
  },
  "statusException": {
   "$ref": "contract#/components/schemas/StatusException"
  },
  "tryItState": {
   "$ref": "contract#/components/schemas/TryItState"
  }
 },
 "additionalProperties": false
};

function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.displayContent === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "displayContent"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lastModified === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastModified"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.productRestEndpointPageArn === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productRestEndpointPageArn"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.productRestEndpointPageId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productRestEndpointPageId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.restEndpointIdentifier === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restEndpointIdentifier"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.status === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tryItState === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tryItState"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema157.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.displayContent !== undefined){
if(!(validate404(data.displayContent, {instancePath:instancePath+"/displayContent",parentData:data,parentDataProperty:"displayContent",rootData}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate31(data.lastModified, {instancePath:instancePath+"/lastModified",parentData:data,parentDataProperty:"lastModified",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.productRestEndpointPageArn !== undefined){
let data2 = data.productRestEndpointPageArn;
if(!(validate95(data2, {instancePath:instancePath+"/productRestEndpointPageArn",parentData:data,parentDataProperty:"productRestEndpointPageArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(func3(data2) > 2048){
const err8 = {instancePath:instancePath+"/productRestEndpointPageArn",schemaPath:"#/properties/productRestEndpointPageArn/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data2) < 20){
const err9 = {instancePath:instancePath+"/productRestEndpointPageArn",schemaPath:"#/properties/productRestEndpointPageArn/minLength",keyword:"minLength",params:{limit: 20}};
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
if(data.productRestEndpointPageId !== undefined){
let data3 = data.productRestEndpointPageId;
if(!(validate25(data3, {instancePath:instancePath+"/productRestEndpointPageId",parentData:data,parentDataProperty:"productRestEndpointPageId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(typeof data3 === "string"){
if(func3(data3) > 30){
const err10 = {instancePath:instancePath+"/productRestEndpointPageId",schemaPath:"#/properties/productRestEndpointPageId/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data3) < 10){
const err11 = {instancePath:instancePath+"/productRestEndpointPageId",schemaPath:"#/properties/productRestEndpointPageId/minLength",keyword:"minLength",params:{limit: 10}};
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
if(data.rawDisplayContent !== undefined){
if(typeof data.rawDisplayContent !== "string"){
const err12 = {instancePath:instancePath+"/rawDisplayContent",schemaPath:"#/properties/rawDisplayContent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.restEndpointIdentifier !== undefined){
if(!(validate390(data.restEndpointIdentifier, {instancePath:instancePath+"/restEndpointIdentifier",parentData:data,parentDataProperty:"restEndpointIdentifier",rootData}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate395(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
if(data.statusException !== undefined){
if(!(validate294(data.statusException, {instancePath:instancePath+"/statusException",parentData:data,parentDataProperty:"statusException",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data.tryItState !== undefined){
if(!(validate398(data.tryItState, {instancePath:instancePath+"/tryItState",parentData:data,parentDataProperty:"tryItState",rootData}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
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
validate415.errors = vErrors;
return errors === 0;
}


function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate415(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
validate414.errors = vErrors;
return errors === 0;
}

export const Routes = validate425;
const schema158 = {"$ref":"contract#/components/schemas/Routes"};
const schema159 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/Route"
   },
   "maxItems": 500
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema160 = {
 "type": "object",
 "required": [
  "apiKeyRequired",
  "authorizationType",
  "routeId",
  "routeKey"
 ],
 "properties": {
  "apiGatewayManaged": {
   "type": "boolean"
  },
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
  "routeId": {
   "$ref": "contract#/components/schemas/Id"
  },
  "routeKey": {
   "$ref": "contract#/components/schemas/SelectionKey",
   "minLength": 1
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
 },
 "additionalProperties": false
};
const schema161 = {"type":"string","enum":["NONE","AWS_IAM","CUSTOM","JWT"]};

function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema161.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate428.errors = vErrors;
return errors === 0;
}

const schema162 = {"type":"object","additionalProperties":{"type":"string","maxLength":128}};

function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func3(data0) > 128){
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
validate432.errors = vErrors;
return errors === 0;
}

const schema163 = {"type":"object","additionalProperties":{"$ref":"contract#/components/schemas/ParameterConstraints"}};
const schema164 = {"type":"object","properties":{"required":{"type":"boolean"}},"additionalProperties":false};

function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "required")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
const err1 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"}};
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
validate435.errors = vErrors;
return errors === 0;
}


function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate435(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
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
validate434.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^integrations/[^/]+$", "u");

function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiKeyRequired === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiKeyRequired"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.authorizationType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizationType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.routeId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.routeKey === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeKey"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema160.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiGatewayManaged !== undefined){
if(typeof data.apiGatewayManaged !== "boolean"){
const err5 = {instancePath:instancePath+"/apiGatewayManaged",schemaPath:"#/properties/apiGatewayManaged/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.apiKeyRequired !== undefined){
if(typeof data.apiKeyRequired !== "boolean"){
const err6 = {instancePath:instancePath+"/apiKeyRequired",schemaPath:"#/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.authorizationScopes !== undefined){
let data2 = data.authorizationScopes;
if(Array.isArray(data2)){
if(data2.length > 10){
const err7 = {instancePath:instancePath+"/authorizationScopes",schemaPath:"#/properties/authorizationScopes/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func3(data3) > 64){
const err8 = {instancePath:instancePath+"/authorizationScopes/" + i0,schemaPath:"#/properties/authorizationScopes/items/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data3) < 1){
const err9 = {instancePath:instancePath+"/authorizationScopes/" + i0,schemaPath:"#/properties/authorizationScopes/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/authorizationScopes/" + i0,schemaPath:"#/properties/authorizationScopes/items/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath:instancePath+"/authorizationScopes",schemaPath:"#/properties/authorizationScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.authorizationType !== undefined){
if(!(validate428(data.authorizationType, {instancePath:instancePath+"/authorizationType",parentData:data,parentDataProperty:"authorizationType",rootData}))){
vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
errors = vErrors.length;
}
}
if(data.authorizerId !== undefined){
if(!(validate164(data.authorizerId, {instancePath:instancePath+"/authorizerId",parentData:data,parentDataProperty:"authorizerId",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.modelSelectionExpression !== undefined){
if(!(validate27(data.modelSelectionExpression, {instancePath:instancePath+"/modelSelectionExpression",parentData:data,parentDataProperty:"modelSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.operationName !== undefined){
let data7 = data.operationName;
if(typeof data7 === "string"){
if(func3(data7) > 64){
const err12 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data7) < 1){
const err13 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/minLength",keyword:"minLength",params:{limit: 1}};
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
const err14 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.requestModels !== undefined){
if(!(validate432(data.requestModels, {instancePath:instancePath+"/requestModels",parentData:data,parentDataProperty:"requestModels",rootData}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
}
if(data.requestParameters !== undefined){
if(!(validate434(data.requestParameters, {instancePath:instancePath+"/requestParameters",parentData:data,parentDataProperty:"requestParameters",rootData}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
if(data.routeId !== undefined){
if(!(validate25(data.routeId, {instancePath:instancePath+"/routeId",parentData:data,parentDataProperty:"routeId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.routeKey !== undefined){
let data11 = data.routeKey;
if(!(validate173(data11, {instancePath:instancePath+"/routeKey",parentData:data,parentDataProperty:"routeKey",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err15 = {instancePath:instancePath+"/routeKey",schemaPath:"#/properties/routeKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.routeResponseSelectionExpression !== undefined){
if(!(validate27(data.routeResponseSelectionExpression, {instancePath:instancePath+"/routeResponseSelectionExpression",parentData:data,parentDataProperty:"routeResponseSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data13 = data.target;
if(typeof data13 === "string"){
if(func3(data13) > 128){
const err16 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func3(data13) < 1){
const err17 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern6.test(data13)){
const err18 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^integrations/[^/]+$"}};
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
validate427.errors = vErrors;
return errors === 0;
}


function validate426(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate427(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate426.errors = vErrors;
return errors === 0;
}


function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate426(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
errors = vErrors.length;
}
validate425.errors = vErrors;
return errors === 0;
}

export const Route = validate443;
const schema165 = {"$ref":"contract#/components/schemas/Route"};

function validate444(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiKeyRequired === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiKeyRequired"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.authorizationType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizationType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.routeId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.routeKey === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeKey"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema160.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiGatewayManaged !== undefined){
if(typeof data.apiGatewayManaged !== "boolean"){
const err5 = {instancePath:instancePath+"/apiGatewayManaged",schemaPath:"#/properties/apiGatewayManaged/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.apiKeyRequired !== undefined){
if(typeof data.apiKeyRequired !== "boolean"){
const err6 = {instancePath:instancePath+"/apiKeyRequired",schemaPath:"#/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.authorizationScopes !== undefined){
let data2 = data.authorizationScopes;
if(Array.isArray(data2)){
if(data2.length > 10){
const err7 = {instancePath:instancePath+"/authorizationScopes",schemaPath:"#/properties/authorizationScopes/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func3(data3) > 64){
const err8 = {instancePath:instancePath+"/authorizationScopes/" + i0,schemaPath:"#/properties/authorizationScopes/items/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data3) < 1){
const err9 = {instancePath:instancePath+"/authorizationScopes/" + i0,schemaPath:"#/properties/authorizationScopes/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/authorizationScopes/" + i0,schemaPath:"#/properties/authorizationScopes/items/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath:instancePath+"/authorizationScopes",schemaPath:"#/properties/authorizationScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.authorizationType !== undefined){
if(!(validate428(data.authorizationType, {instancePath:instancePath+"/authorizationType",parentData:data,parentDataProperty:"authorizationType",rootData}))){
vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
errors = vErrors.length;
}
}
if(data.authorizerId !== undefined){
if(!(validate164(data.authorizerId, {instancePath:instancePath+"/authorizerId",parentData:data,parentDataProperty:"authorizerId",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.modelSelectionExpression !== undefined){
if(!(validate27(data.modelSelectionExpression, {instancePath:instancePath+"/modelSelectionExpression",parentData:data,parentDataProperty:"modelSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.operationName !== undefined){
let data7 = data.operationName;
if(typeof data7 === "string"){
if(func3(data7) > 64){
const err12 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data7) < 1){
const err13 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/minLength",keyword:"minLength",params:{limit: 1}};
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
const err14 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.requestModels !== undefined){
if(!(validate432(data.requestModels, {instancePath:instancePath+"/requestModels",parentData:data,parentDataProperty:"requestModels",rootData}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
}
if(data.requestParameters !== undefined){
if(!(validate434(data.requestParameters, {instancePath:instancePath+"/requestParameters",parentData:data,parentDataProperty:"requestParameters",rootData}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
if(data.routeId !== undefined){
if(!(validate25(data.routeId, {instancePath:instancePath+"/routeId",parentData:data,parentDataProperty:"routeId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.routeKey !== undefined){
let data11 = data.routeKey;
if(!(validate173(data11, {instancePath:instancePath+"/routeKey",parentData:data,parentDataProperty:"routeKey",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err15 = {instancePath:instancePath+"/routeKey",schemaPath:"#/properties/routeKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.routeResponseSelectionExpression !== undefined){
if(!(validate27(data.routeResponseSelectionExpression, {instancePath:instancePath+"/routeResponseSelectionExpression",parentData:data,parentDataProperty:"routeResponseSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data13 = data.target;
if(typeof data13 === "string"){
if(func3(data13) > 128){
const err16 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func3(data13) < 1){
const err17 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern6.test(data13)){
const err18 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^integrations/[^/]+$"}};
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
validate444.errors = vErrors;
return errors === 0;
}


function validate443(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate444(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
errors = vErrors.length;
}
validate443.errors = vErrors;
return errors === 0;
}

export const RouteResponses = validate454;
const schema167 = {"$ref":"contract#/components/schemas/RouteResponses"};
const schema168 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/RouteResponse"
   },
   "maxItems": 500
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema169 = {
 "type": "object",
 "required": [
  "routeResponseId",
  "routeResponseKey"
 ],
 "properties": {
  "modelSelectionExpression": {
   "$ref": "contract#/components/schemas/SelectionExpression"
  },
  "responseModels": {
   "$ref": "contract#/components/schemas/RouteModels"
  },
  "responseParameters": {
   "$ref": "contract#/components/schemas/RouteParameters"
  },
  "routeResponseId": {
   "$ref": "contract#/components/schemas/Id"
  },
  "routeResponseKey": {
   "$ref": "contract#/components/schemas/SelectionKey",
   "minLength": 1
  }
 },
 "additionalProperties": false
};

function validate456(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.routeResponseId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeResponseId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.routeResponseKey === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeResponseKey"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "modelSelectionExpression") || (key0 === "responseModels")) || (key0 === "responseParameters")) || (key0 === "routeResponseId")) || (key0 === "routeResponseKey"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.modelSelectionExpression !== undefined){
if(!(validate27(data.modelSelectionExpression, {instancePath:instancePath+"/modelSelectionExpression",parentData:data,parentDataProperty:"modelSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.responseModels !== undefined){
if(!(validate432(data.responseModels, {instancePath:instancePath+"/responseModels",parentData:data,parentDataProperty:"responseModels",rootData}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
}
if(data.responseParameters !== undefined){
if(!(validate434(data.responseParameters, {instancePath:instancePath+"/responseParameters",parentData:data,parentDataProperty:"responseParameters",rootData}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
if(data.routeResponseId !== undefined){
if(!(validate25(data.routeResponseId, {instancePath:instancePath+"/routeResponseId",parentData:data,parentDataProperty:"routeResponseId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.routeResponseKey !== undefined){
let data4 = data.routeResponseKey;
if(!(validate173(data4, {instancePath:instancePath+"/routeResponseKey",parentData:data,parentDataProperty:"routeResponseKey",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err3 = {instancePath:instancePath+"/routeResponseKey",schemaPath:"#/properties/routeResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
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
validate456.errors = vErrors;
return errors === 0;
}


function validate455(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate456(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate455.errors = vErrors;
return errors === 0;
}


function validate454(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate455(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate455.errors : vErrors.concat(validate455.errors);
errors = vErrors.length;
}
validate454.errors = vErrors;
return errors === 0;
}

export const RouteResponse = validate464;
const schema170 = {"$ref":"contract#/components/schemas/RouteResponse"};

function validate465(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.routeResponseId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeResponseId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.routeResponseKey === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeResponseKey"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "modelSelectionExpression") || (key0 === "responseModels")) || (key0 === "responseParameters")) || (key0 === "routeResponseId")) || (key0 === "routeResponseKey"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.modelSelectionExpression !== undefined){
if(!(validate27(data.modelSelectionExpression, {instancePath:instancePath+"/modelSelectionExpression",parentData:data,parentDataProperty:"modelSelectionExpression",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.responseModels !== undefined){
if(!(validate432(data.responseModels, {instancePath:instancePath+"/responseModels",parentData:data,parentDataProperty:"responseModels",rootData}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
}
if(data.responseParameters !== undefined){
if(!(validate434(data.responseParameters, {instancePath:instancePath+"/responseParameters",parentData:data,parentDataProperty:"responseParameters",rootData}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
if(data.routeResponseId !== undefined){
if(!(validate25(data.routeResponseId, {instancePath:instancePath+"/routeResponseId",parentData:data,parentDataProperty:"routeResponseId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.routeResponseKey !== undefined){
let data4 = data.routeResponseKey;
if(!(validate173(data4, {instancePath:instancePath+"/routeResponseKey",parentData:data,parentDataProperty:"routeResponseKey",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err3 = {instancePath:instancePath+"/routeResponseKey",schemaPath:"#/properties/routeResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
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
validate465.errors = vErrors;
return errors === 0;
}


function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate465(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate465.errors : vErrors.concat(validate465.errors);
errors = vErrors.length;
}
validate464.errors = vErrors;
return errors === 0;
}

export const Stages = validate472;
const schema172 = {"$ref":"contract#/components/schemas/Stages"};
const schema173 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/Stage"
   },
   "maxItems": 500
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema174 = {
 "type": "object",
 "required": [
  "createdDate",
  "defaultRouteSettings",
  "lastUpdatedDate",
  "routeSettings",
  "stageName",
  "stageVariables",
  "tags"
 ],
 "properties": {
  "accessLogSettings": {
   "$ref": "contract#/components/schemas/AccessLogSettings"
  },
  "apiGatewayManaged": {
   "type": "boolean"
  },
  "autoDeploy": {
   "type": "boolean"
  },
  "clientCertificateId": {
   "$ref": "contract#/components/schemas/IdReference"
  },
  "createdDate": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "defaultRouteSettings": {
   "$ref": "contract#/components/schemas/RouteSettings"
  },
  "deploymentId": {
   "$ref": "contract#/components/schemas/Id"
  },
  "description": {
   "type": "string",
   "maxLength": 1024
  },
  "lastDeploymentStatusMessage": {
   "type": "string",
   "minLength": 1
  },
  "lastUpdatedDate": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "routeSettings": {
   "$ref": "contract#/components/schemas/RouteSettingsMap"
  },
  "stageName": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  },
  "stageVariables": {
   "$ref": "contract#/components/schemas/StageVariablesMap"
  },
  "tags": {
   "$ref": "contract#/components/schemas/Tags"
  }
 },
 "additionalProperties": false
};
const schema175 = {"type":"object","properties":{"destinationArn":{"$ref":"contract#/components/schemas/Arn"},"format":{"type":"string","minLength":1,"maxLength":3072}},"additionalProperties":false};

function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "destinationArn") || (key0 === "format"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.destinationArn !== undefined){
if(!(validate95(data.destinationArn, {instancePath:instancePath+"/destinationArn",parentData:data,parentDataProperty:"destinationArn",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 === "string"){
if(func3(data1) > 3072){
const err1 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/maxLength",keyword:"maxLength",params:{limit: 3072}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
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
validate475.errors = vErrors;
return errors === 0;
}

const schema176 = {
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
 },
 "additionalProperties": false
};
const schema177 = {"type":"string","enum":["ERROR","INFO","OFF"]};

function validate481(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema177.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate481.errors = vErrors;
return errors === 0;
}

const formats8 = runtime1.fullFormats.double;

function validate480(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "dataTraceEnabled") || (key0 === "detailedMetricsEnabled")) || (key0 === "loggingLevel")) || (key0 === "throttlingBurstLimit")) || (key0 === "throttlingRateLimit"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.dataTraceEnabled !== undefined){
if(typeof data.dataTraceEnabled !== "boolean"){
const err1 = {instancePath:instancePath+"/dataTraceEnabled",schemaPath:"#/properties/dataTraceEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.detailedMetricsEnabled !== undefined){
if(typeof data.detailedMetricsEnabled !== "boolean"){
const err2 = {instancePath:instancePath+"/detailedMetricsEnabled",schemaPath:"#/properties/detailedMetricsEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.loggingLevel !== undefined){
if(!(validate481(data.loggingLevel, {instancePath:instancePath+"/loggingLevel",parentData:data,parentDataProperty:"loggingLevel",rootData}))){
vErrors = vErrors === null ? validate481.errors : vErrors.concat(validate481.errors);
errors = vErrors.length;
}
}
if(data.throttlingBurstLimit !== undefined){
let data3 = data.throttlingBurstLimit;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err3 = {instancePath:instancePath+"/throttlingBurstLimit",schemaPath:"#/properties/throttlingBurstLimit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/throttlingBurstLimit",schemaPath:"#/properties/throttlingBurstLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/throttlingBurstLimit",schemaPath:"#/properties/throttlingBurstLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}};
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
if(data.throttlingRateLimit !== undefined){
let data4 = data.throttlingRateLimit;
if(typeof data4 == "number"){
if(!(formats8.validate(data4))){
const err6 = {instancePath:instancePath+"/throttlingRateLimit",schemaPath:"#/properties/throttlingRateLimit/format",keyword:"format",params:{format: "double"}};
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
const err7 = {instancePath:instancePath+"/throttlingRateLimit",schemaPath:"#/properties/throttlingRateLimit/type",keyword:"type",params:{type: "number"}};
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
validate480.errors = vErrors;
return errors === 0;
}

const schema178 = {"type":"object","additionalProperties":{"$ref":"contract#/components/schemas/RouteSettings"}};

function validate486(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate480(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
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
validate486.errors = vErrors;
return errors === 0;
}

const schema179 = {
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
const pattern8 = new RegExp("^[A-Za-z0-9_]+$", "u");
const pattern9 = new RegExp("^[A-Za-z0-9._~:/?#&=,-]*$", "u");

function validate489(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func3(key0) > 64){
const err1 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(key0)){
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
if(func3(data0) > 2048){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern9.test(data0)){
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
validate489.errors = vErrors;
return errors === 0;
}


function validate474(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdDate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdDate"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.defaultRouteSettings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaultRouteSettings"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.lastUpdatedDate === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastUpdatedDate"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.routeSettings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeSettings"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.stageName === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stageName"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.stageVariables === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stageVariables"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tags === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema174.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.accessLogSettings !== undefined){
if(!(validate475(data.accessLogSettings, {instancePath:instancePath+"/accessLogSettings",parentData:data,parentDataProperty:"accessLogSettings",rootData}))){
vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
errors = vErrors.length;
}
}
if(data.apiGatewayManaged !== undefined){
if(typeof data.apiGatewayManaged !== "boolean"){
const err8 = {instancePath:instancePath+"/apiGatewayManaged",schemaPath:"#/properties/apiGatewayManaged/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.autoDeploy !== undefined){
if(typeof data.autoDeploy !== "boolean"){
const err9 = {instancePath:instancePath+"/autoDeploy",schemaPath:"#/properties/autoDeploy/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.clientCertificateId !== undefined){
if(!(validate164(data.clientCertificateId, {instancePath:instancePath+"/clientCertificateId",parentData:data,parentDataProperty:"clientCertificateId",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.createdDate !== undefined){
if(!(validate31(data.createdDate, {instancePath:instancePath+"/createdDate",parentData:data,parentDataProperty:"createdDate",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.defaultRouteSettings !== undefined){
if(!(validate480(data.defaultRouteSettings, {instancePath:instancePath+"/defaultRouteSettings",parentData:data,parentDataProperty:"defaultRouteSettings",rootData}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.deploymentId !== undefined){
if(!(validate25(data.deploymentId, {instancePath:instancePath+"/deploymentId",parentData:data,parentDataProperty:"deploymentId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data7 = data.description;
if(typeof data7 === "string"){
if(func3(data7) > 1024){
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
if(data.lastDeploymentStatusMessage !== undefined){
let data8 = data.lastDeploymentStatusMessage;
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err12 = {instancePath:instancePath+"/lastDeploymentStatusMessage",schemaPath:"#/properties/lastDeploymentStatusMessage/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/lastDeploymentStatusMessage",schemaPath:"#/properties/lastDeploymentStatusMessage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.lastUpdatedDate !== undefined){
if(!(validate31(data.lastUpdatedDate, {instancePath:instancePath+"/lastUpdatedDate",parentData:data,parentDataProperty:"lastUpdatedDate",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.routeSettings !== undefined){
if(!(validate486(data.routeSettings, {instancePath:instancePath+"/routeSettings",parentData:data,parentDataProperty:"routeSettings",rootData}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
}
}
if(data.stageName !== undefined){
let data11 = data.stageName;
if(typeof data11 === "string"){
if(func3(data11) > 128){
const err14 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data11) < 1){
const err15 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/minLength",keyword:"minLength",params:{limit: 1}};
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
if(!(validate489(data.stageVariables, {instancePath:instancePath+"/stageVariables",parentData:data,parentDataProperty:"stageVariables",rootData}))){
vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate38(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
validate474.errors = vErrors;
return errors === 0;
}


function validate473(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate474(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate474.errors : vErrors.concat(validate474.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate473.errors = vErrors;
return errors === 0;
}


function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate473(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors);
errors = vErrors.length;
}
validate472.errors = vErrors;
return errors === 0;
}

export const Stage = validate494;
const schema180 = {"$ref":"contract#/components/schemas/Stage"};

function validate495(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdDate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdDate"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.defaultRouteSettings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaultRouteSettings"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.lastUpdatedDate === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastUpdatedDate"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.routeSettings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeSettings"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.stageName === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stageName"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.stageVariables === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stageVariables"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tags === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema174.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.accessLogSettings !== undefined){
if(!(validate475(data.accessLogSettings, {instancePath:instancePath+"/accessLogSettings",parentData:data,parentDataProperty:"accessLogSettings",rootData}))){
vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
errors = vErrors.length;
}
}
if(data.apiGatewayManaged !== undefined){
if(typeof data.apiGatewayManaged !== "boolean"){
const err8 = {instancePath:instancePath+"/apiGatewayManaged",schemaPath:"#/properties/apiGatewayManaged/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.autoDeploy !== undefined){
if(typeof data.autoDeploy !== "boolean"){
const err9 = {instancePath:instancePath+"/autoDeploy",schemaPath:"#/properties/autoDeploy/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.clientCertificateId !== undefined){
if(!(validate164(data.clientCertificateId, {instancePath:instancePath+"/clientCertificateId",parentData:data,parentDataProperty:"clientCertificateId",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.createdDate !== undefined){
if(!(validate31(data.createdDate, {instancePath:instancePath+"/createdDate",parentData:data,parentDataProperty:"createdDate",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.defaultRouteSettings !== undefined){
if(!(validate480(data.defaultRouteSettings, {instancePath:instancePath+"/defaultRouteSettings",parentData:data,parentDataProperty:"defaultRouteSettings",rootData}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.deploymentId !== undefined){
if(!(validate25(data.deploymentId, {instancePath:instancePath+"/deploymentId",parentData:data,parentDataProperty:"deploymentId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data7 = data.description;
if(typeof data7 === "string"){
if(func3(data7) > 1024){
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
if(data.lastDeploymentStatusMessage !== undefined){
let data8 = data.lastDeploymentStatusMessage;
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err12 = {instancePath:instancePath+"/lastDeploymentStatusMessage",schemaPath:"#/properties/lastDeploymentStatusMessage/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/lastDeploymentStatusMessage",schemaPath:"#/properties/lastDeploymentStatusMessage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.lastUpdatedDate !== undefined){
if(!(validate31(data.lastUpdatedDate, {instancePath:instancePath+"/lastUpdatedDate",parentData:data,parentDataProperty:"lastUpdatedDate",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.routeSettings !== undefined){
if(!(validate486(data.routeSettings, {instancePath:instancePath+"/routeSettings",parentData:data,parentDataProperty:"routeSettings",rootData}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
}
}
if(data.stageName !== undefined){
let data11 = data.stageName;
if(typeof data11 === "string"){
if(func3(data11) > 128){
const err14 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data11) < 1){
const err15 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/minLength",keyword:"minLength",params:{limit: 1}};
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
if(!(validate489(data.stageVariables, {instancePath:instancePath+"/stageVariables",parentData:data,parentDataProperty:"stageVariables",rootData}))){
vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate38(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
validate495.errors = vErrors;
return errors === 0;
}


function validate494(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate495(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate495.errors : vErrors.concat(validate495.errors);
errors = vErrors.length;
}
validate494.errors = vErrors;
return errors === 0;
}

export const GetTagsOutput = validate506;
const schema182 = {"$ref":"contract#/components/schemas/GetTagsOutput"};
const schema183 = {"type":"object","required":["tags"],"properties":{"tags":{"$ref":"contract#/components/schemas/Tags"}},"additionalProperties":false};

function validate507(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "tags")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.tags !== undefined){
if(!(validate38(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
validate507.errors = vErrors;
return errors === 0;
}


function validate506(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate507(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
validate506.errors = vErrors;
return errors === 0;
}

export const TagResourceOutput = validate510;
const schema184 = {"$ref":"contract#/components/schemas/TagResourceOutput"};
const schema185 = {"type":"object","additionalProperties":false};

function validate511(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate511.errors = vErrors;
return errors === 0;
}


function validate510(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate511(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate511.errors : vErrors.concat(validate511.errors);
errors = vErrors.length;
}
validate510.errors = vErrors;
return errors === 0;
}

export const VpcLinks = validate513;
const schema186 = {"$ref":"contract#/components/schemas/VpcLinks"};
const schema187 = {
 "type": "object",
 "required": [
  "items"
 ],
 "properties": {
  "items": {
   "type": "array",
   "items": {
    "$ref": "contract#/components/schemas/VpcLink"
   },
   "maxItems": 500
  },
  "nextToken": {
   "type": "string",
   "minLength": 1
  }
 },
 "additionalProperties": false
};
const schema188 = {
 "type": "object",
 "required": [
  "createdDate",
  "name",
  "securityGroupIds",
  "subnetIds",
  "tags",
  "vpcLinkId",
  "vpcLinkStatus",
  "vpcLinkVersion"
 ],
 "properties": {
  "createdDate": {
   "$ref": "contract#/components/schemas/Timestamp"
  },
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 128
  },
  "securityGroupIds": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "subnetIds": {
   "type": "array",
   "items": {
    "type": "string"
   },
   "minItems": 1,
   "maxItems": 10
  },
  "tags": {
   "$ref": "contract#/components/schemas/Tags"
  },
  "vpcLinkId": {
   "$ref": "contract#/components/schemas/Id"
  },
  "vpcLinkStatus": {
   "$ref": "contract#/components/schemas/VpcLinkStatus"
  },
  "vpcLinkStatusMessage": {
   "type": "string",
   "maxLength": 1024
  },
  "vpcLinkVersion": {
   "$ref": "contract#/components/schemas/VpcLinkVersion"
  }
 },
 "additionalProperties": false
};
const schema189 = {"type":"string","enum":["PENDING","AVAILABLE","DELETING","FAILED","INACTIVE"]};

function validate519(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((((data === "PENDING") || (data === "AVAILABLE")) || (data === "DELETING")) || (data === "FAILED")) || (data === "INACTIVE"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema189.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate519.errors = vErrors;
return errors === 0;
}

const schema190 = {"type":"string","enum":["V2"]};

function validate521(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(data === "V2")){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema190.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate521.errors = vErrors;
return errors === 0;
}


function validate515(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdDate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdDate"}};
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
if(data.securityGroupIds === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityGroupIds"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subnetIds === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subnetIds"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tags === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.vpcLinkId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpcLinkId"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.vpcLinkStatus === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpcLinkStatus"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.vpcLinkVersion === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpcLinkVersion"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema188.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.createdDate !== undefined){
if(!(validate31(data.createdDate, {instancePath:instancePath+"/createdDate",parentData:data,parentDataProperty:"createdDate",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 128){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data1) < 1){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.securityGroupIds !== undefined){
let data2 = data.securityGroupIds;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err12 = {instancePath:instancePath+"/securityGroupIds/" + i0,schemaPath:"#/properties/securityGroupIds/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err13 = {instancePath:instancePath+"/securityGroupIds",schemaPath:"#/properties/securityGroupIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.subnetIds !== undefined){
let data4 = data.subnetIds;
if(Array.isArray(data4)){
if(data4.length > 10){
const err14 = {instancePath:instancePath+"/subnetIds",schemaPath:"#/properties/subnetIds/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/subnetIds",schemaPath:"#/properties/subnetIds/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err16 = {instancePath:instancePath+"/subnetIds/" + i1,schemaPath:"#/properties/subnetIds/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err17 = {instancePath:instancePath+"/subnetIds",schemaPath:"#/properties/subnetIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tags !== undefined){
if(!(validate38(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.vpcLinkId !== undefined){
if(!(validate25(data.vpcLinkId, {instancePath:instancePath+"/vpcLinkId",parentData:data,parentDataProperty:"vpcLinkId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.vpcLinkStatus !== undefined){
if(!(validate519(data.vpcLinkStatus, {instancePath:instancePath+"/vpcLinkStatus",parentData:data,parentDataProperty:"vpcLinkStatus",rootData}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
errors = vErrors.length;
}
}
if(data.vpcLinkStatusMessage !== undefined){
let data9 = data.vpcLinkStatusMessage;
if(typeof data9 === "string"){
if(func3(data9) > 1024){
const err18 = {instancePath:instancePath+"/vpcLinkStatusMessage",schemaPath:"#/properties/vpcLinkStatusMessage/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err19 = {instancePath:instancePath+"/vpcLinkStatusMessage",schemaPath:"#/properties/vpcLinkStatusMessage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.vpcLinkVersion !== undefined){
if(!(validate521(data.vpcLinkVersion, {instancePath:instancePath+"/vpcLinkVersion",parentData:data,parentDataProperty:"vpcLinkVersion",rootData}))){
vErrors = vErrors === null ? validate521.errors : vErrors.concat(validate521.errors);
errors = vErrors.length;
}
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
validate515.errors = vErrors;
return errors === 0;
}


function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextToken"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 500}};
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
if(!(validate515(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nextToken !== undefined){
let data2 = data.nextToken;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/nextToken",schemaPath:"#/properties/nextToken/type",keyword:"type",params:{type: "string"}};
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
validate514.errors = vErrors;
return errors === 0;
}


function validate513(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate514(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate514.errors : vErrors.concat(validate514.errors);
errors = vErrors.length;
}
validate513.errors = vErrors;
return errors === 0;
}

export const VpcLink = validate525;
const schema191 = {"$ref":"contract#/components/schemas/VpcLink"};

function validate526(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdDate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdDate"}};
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
if(data.securityGroupIds === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityGroupIds"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subnetIds === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subnetIds"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tags === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.vpcLinkId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpcLinkId"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.vpcLinkStatus === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpcLinkStatus"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.vpcLinkVersion === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpcLinkVersion"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema188.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.createdDate !== undefined){
if(!(validate31(data.createdDate, {instancePath:instancePath+"/createdDate",parentData:data,parentDataProperty:"createdDate",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 128){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data1) < 1){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.securityGroupIds !== undefined){
let data2 = data.securityGroupIds;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err12 = {instancePath:instancePath+"/securityGroupIds/" + i0,schemaPath:"#/properties/securityGroupIds/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err13 = {instancePath:instancePath+"/securityGroupIds",schemaPath:"#/properties/securityGroupIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.subnetIds !== undefined){
let data4 = data.subnetIds;
if(Array.isArray(data4)){
if(data4.length > 10){
const err14 = {instancePath:instancePath+"/subnetIds",schemaPath:"#/properties/subnetIds/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/subnetIds",schemaPath:"#/properties/subnetIds/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err16 = {instancePath:instancePath+"/subnetIds/" + i1,schemaPath:"#/properties/subnetIds/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err17 = {instancePath:instancePath+"/subnetIds",schemaPath:"#/properties/subnetIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tags !== undefined){
if(!(validate38(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.vpcLinkId !== undefined){
if(!(validate25(data.vpcLinkId, {instancePath:instancePath+"/vpcLinkId",parentData:data,parentDataProperty:"vpcLinkId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.vpcLinkStatus !== undefined){
if(!(validate519(data.vpcLinkStatus, {instancePath:instancePath+"/vpcLinkStatus",parentData:data,parentDataProperty:"vpcLinkStatus",rootData}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
errors = vErrors.length;
}
}
if(data.vpcLinkStatusMessage !== undefined){
let data9 = data.vpcLinkStatusMessage;
if(typeof data9 === "string"){
if(func3(data9) > 1024){
const err18 = {instancePath:instancePath+"/vpcLinkStatusMessage",schemaPath:"#/properties/vpcLinkStatusMessage/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err19 = {instancePath:instancePath+"/vpcLinkStatusMessage",schemaPath:"#/properties/vpcLinkStatusMessage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.vpcLinkVersion !== undefined){
if(!(validate521(data.vpcLinkVersion, {instancePath:instancePath+"/vpcLinkVersion",parentData:data,parentDataProperty:"vpcLinkVersion",rootData}))){
vErrors = vErrors === null ? validate521.errors : vErrors.concat(validate521.errors);
errors = vErrors.length;
}
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
validate526.errors = vErrors;
return errors === 0;
}


function validate525(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate526(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate526.errors : vErrors.concat(validate526.errors);
errors = vErrors.length;
}
validate525.errors = vErrors;
return errors === 0;
}

export const DeleteVpcLinkOutput = validate533;
const schema193 = {"$ref":"contract#/components/schemas/DeleteVpcLinkOutput"};
const schema194 = {"type":"object","additionalProperties":false};

function validate534(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate534.errors = vErrors;
return errors === 0;
}


function validate533(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate534(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate534.errors : vErrors.concat(validate534.errors);
errors = vErrors.length;
}
validate533.errors = vErrors;
return errors === 0;
}

/** The schema of each response's JSON body; null where it has none. */
export const responses = {
 "GetApis": {
  "200": "Apis",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "ImportApi": {
  "201": "Api",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateApi": {
  "201": "Api",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetApi": {
  "200": "Api",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "ReimportApi": {
  "201": "Api",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdateApi": {
  "200": "Api",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteApi": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteCorsConfiguration": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "ExportApi": {
  "200": "ExportedApi",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetApiMappings": {
  "200": "ApiMappings",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateApiMapping": {
  "201": "ApiMapping",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetApiMapping": {
  "200": "ApiMapping",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdateApiMapping": {
  "200": "ApiMapping",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteApiMapping": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetAuthorizers": {
  "200": "Authorizers",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateAuthorizer": {
  "201": "Authorizer",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetAuthorizer": {
  "200": "Authorizer",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdateAuthorizer": {
  "200": "Authorizer",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteAuthorizer": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetDeployments": {
  "200": "Deployments",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateDeployment": {
  "201": "Deployment",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetDeployment": {
  "200": "Deployment",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdateDeployment": {
  "200": "Deployment",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteDeployment": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetDomainNames": {
  "200": "DomainNames",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateDomainName": {
  "201": "DomainName",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetDomainName": {
  "200": "DomainName",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdateDomainName": {
  "200": "DomainName",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteDomainName": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "ListRoutingRules": {
  "200": "RoutingRules",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateRoutingRule": {
  "201": "RoutingRule",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetRoutingRule": {
  "200": "RoutingRule",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "PutRoutingRule": {
  "200": "RoutingRule",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteRoutingRule": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetIntegrations": {
  "200": "Integrations",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateIntegration": {
  "201": "Integration",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetIntegration": {
  "200": "Integration",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdateIntegration": {
  "200": "Integration",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteIntegration": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetIntegrationResponses": {
  "200": "IntegrationResponses",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateIntegrationResponse": {
  "201": "IntegrationResponse",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetIntegrationResponse": {
  "200": "IntegrationResponse",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdateIntegrationResponse": {
  "200": "IntegrationResponse",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteIntegrationResponse": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetModels": {
  "200": "Models",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateModel": {
  "201": "Model",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetModel": {
  "200": "Model",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdateModel": {
  "200": "Model",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteModel": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetModelTemplate": {
  "200": "Template",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "ListPortals": {
  "200": "Portals",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreatePortal": {
  "201": "CreatePortalOutput",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetPortal": {
  "200": "Portal",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdatePortal": {
  "200": "Portal",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeletePortal": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "PublishPortal": {
  "202": "PublishPortalOutput",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DisablePortal": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "PreviewPortal": {
  "202": "PreviewPortalOutput",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "ListPortalProducts": {
  "200": "PortalProducts",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreatePortalProduct": {
  "201": "PortalProduct",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetPortalProduct": {
  "200": "PortalProduct",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdatePortalProduct": {
  "200": "PortalProduct",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeletePortalProduct": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetPortalProductSharingPolicy": {
  "200": "SharingPolicy",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "PutPortalProductSharingPolicy": {
  "200": "PutSharingPolicyOutput",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeletePortalProductSharingPolicy": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "ListProductPages": {
  "200": "ProductPages",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateProductPage": {
  "201": "ProductPage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetProductPage": {
  "200": "ProductPage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdateProductPage": {
  "200": "ProductPage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteProductPage": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "ListProductRestEndpointPages": {
  "200": "ProductRestEndpointPages",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateProductRestEndpointPage": {
  "201": "ProductRestEndpointPage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetProductRestEndpointPage": {
  "200": "ProductRestEndpointPageWithRawContent",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdateProductRestEndpointPage": {
  "200": "ProductRestEndpointPage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteProductRestEndpointPage": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetRoutes": {
  "200": "Routes",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateRoute": {
  "201": "Route",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetRoute": {
  "200": "Route",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdateRoute": {
  "200": "Route",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteRoute": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteRouteRequestParameter": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetRouteResponses": {
  "200": "RouteResponses",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateRouteResponse": {
  "201": "RouteResponse",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetRouteResponse": {
  "200": "RouteResponse",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdateRouteResponse": {
  "200": "RouteResponse",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteRouteResponse": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetStages": {
  "200": "Stages",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateStage": {
  "201": "Stage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetStage": {
  "200": "Stage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdateStage": {
  "200": "Stage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteStage": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteAccessLogSettings": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "ResetAuthorizersCache": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteRouteSettings": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetTags": {
  "200": "GetTagsOutput",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "TagResource": {
  "201": "TagResourceOutput",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UntagResource": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetVpcLinks": {
  "200": "VpcLinks",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "CreateVpcLink": {
  "201": "VpcLink",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "GetVpcLink": {
  "200": "VpcLink",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "UpdateVpcLink": {
  "200": "VpcLink",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 },
 "DeleteVpcLink": {
  "202": "DeleteVpcLinkOutput",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException",
  "default": "ServerError"
 }
}
