// @ts-nocheck
// Generated from spec/ by `npm run generate`. Do not edit.
// Made of 3124978ce180c3ca.
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

export const Api = validate60;
const schema29 = {"$ref":"contract#/components/schemas/Api"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

export const ConflictException = validate71;
const schema31 = {"$ref":"contract#/components/schemas/ConflictException"};
const schema32 = {"type":"object","required":["message"],"properties":{"message":{"type":"string","minLength":1}},"additionalProperties":false};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate72.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
validate71.errors = vErrors;
return errors === 0;
}

export const ExportedApi = validate74;
const schema33 = {"$ref":"contract#/components/schemas/ExportedApi"};
const schema34 = {"type":"object","additionalProperties":true};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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

export const ApiMappings = validate77;
const schema35 = {"$ref":"contract#/components/schemas/ApiMappings"};
const schema36 = {
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
const schema37 = {
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

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate79(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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

export const ApiMapping = validate84;
const schema38 = {"$ref":"contract#/components/schemas/ApiMapping"};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
validate84.errors = vErrors;
return errors === 0;
}

export const Authorizers = validate89;
const schema40 = {"$ref":"contract#/components/schemas/Authorizers"};
const schema41 = {
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
const schema42 = {
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
const schema43 = {"type":"string"};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate92.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"string","enum":["REQUEST","JWT"]};

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
if(!((data === "REQUEST") || (data === "JWT"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema44.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema45 = {
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

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate97.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema42.properties, key0))){
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
if(!(validate92(data.authorizerCredentialsArn, {instancePath:instancePath+"/authorizerCredentialsArn",parentData:data,parentDataProperty:"authorizerCredentialsArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate95(data.authorizerType, {instancePath:instancePath+"/authorizerType",parentData:data,parentDataProperty:"authorizerType",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
if(!(validate97(data.jwtConfiguration, {instancePath:instancePath+"/jwtConfiguration",parentData:data,parentDataProperty:"jwtConfiguration",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate91(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
validate90.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
validate89.errors = vErrors;
return errors === 0;
}

export const Authorizer = validate101;
const schema46 = {"$ref":"contract#/components/schemas/Authorizer"};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema42.properties, key0))){
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
if(!(validate92(data.authorizerCredentialsArn, {instancePath:instancePath+"/authorizerCredentialsArn",parentData:data,parentDataProperty:"authorizerCredentialsArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate95(data.authorizerType, {instancePath:instancePath+"/authorizerType",parentData:data,parentDataProperty:"authorizerType",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
if(!(validate97(data.jwtConfiguration, {instancePath:instancePath+"/jwtConfiguration",parentData:data,parentDataProperty:"jwtConfiguration",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
validate102.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate101.errors = vErrors;
return errors === 0;
}

export const Deployments = validate108;
const schema48 = {"$ref":"contract#/components/schemas/Deployments"};
const schema49 = {
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
const schema50 = {
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
const schema51 = {"type":"string","enum":["PENDING","FAILED","DEPLOYED"]};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema51.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate113(data.deploymentStatus, {instancePath:instancePath+"/deploymentStatus",parentData:data,parentDataProperty:"deploymentStatus",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
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
validate110.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate110(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
validate109.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
validate108.errors = vErrors;
return errors === 0;
}

export const Deployment = validate117;
const schema52 = {"$ref":"contract#/components/schemas/Deployment"};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate113(data.deploymentStatus, {instancePath:instancePath+"/deploymentStatus",parentData:data,parentDataProperty:"deploymentStatus",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
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
validate118.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
validate117.errors = vErrors;
return errors === 0;
}

export const DomainNames = validate123;
const schema54 = {"$ref":"contract#/components/schemas/DomainNames"};
const schema55 = {
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
const schema56 = {
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
const schema57 = {
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
const schema58 = {"type":"string","enum":["AVAILABLE","UPDATING","PENDING_CERTIFICATE_REIMPORT","PENDING_OWNERSHIP_VERIFICATION"]};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema58.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"string","enum":["REGIONAL","EDGE"]};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema59.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"string","enum":["TLS_1_0","TLS_1_2"]};

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
if(!((data === "TLS_1_0") || (data === "TLS_1_2"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema60.enum}};
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


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema57.properties, key0))){
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
if(!(validate92(data.certificateArn, {instancePath:instancePath+"/certificateArn",parentData:data,parentDataProperty:"certificateArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate131(data.domainNameStatus, {instancePath:instancePath+"/domainNameStatus",parentData:data,parentDataProperty:"domainNameStatus",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
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
if(!(validate133(data.endpointType, {instancePath:instancePath+"/endpointType",parentData:data,parentDataProperty:"endpointType",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
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
if(!(validate136(data.securityPolicy, {instancePath:instancePath+"/securityPolicy",parentData:data,parentDataProperty:"securityPolicy",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.ownershipVerificationCertificateArn !== undefined){
if(!(validate92(data.ownershipVerificationCertificateArn, {instancePath:instancePath+"/ownershipVerificationCertificateArn",parentData:data,parentDataProperty:"ownershipVerificationCertificateArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate128.errors = vErrors;
return errors === 0;
}

const schema61 = {
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

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate140.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"string","enum":["API_MAPPING_ONLY","ROUTING_RULE_ONLY","ROUTING_RULE_THEN_API_MAPPING"]};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema62.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate92(data2, {instancePath:instancePath+"/domainNameArn",parentData:data,parentDataProperty:"domainNameArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate128(data3[i0], {instancePath:instancePath+"/domainNameConfigurations/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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
if(!(validate140(data.mutualTlsAuthentication, {instancePath:instancePath+"/mutualTlsAuthentication",parentData:data,parentDataProperty:"mutualTlsAuthentication",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.routingMode !== undefined){
if(!(validate142(data.routingMode, {instancePath:instancePath+"/routingMode",parentData:data,parentDataProperty:"routingMode",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
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
validate125.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate125(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
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
validate124.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
validate123.errors = vErrors;
return errors === 0;
}

export const DomainName = validate147;
const schema63 = {"$ref":"contract#/components/schemas/DomainName"};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate92(data2, {instancePath:instancePath+"/domainNameArn",parentData:data,parentDataProperty:"domainNameArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate128(data3[i0], {instancePath:instancePath+"/domainNameConfigurations/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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
if(!(validate140(data.mutualTlsAuthentication, {instancePath:instancePath+"/mutualTlsAuthentication",parentData:data,parentDataProperty:"mutualTlsAuthentication",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.routingMode !== undefined){
if(!(validate142(data.routingMode, {instancePath:instancePath+"/routingMode",parentData:data,parentDataProperty:"routingMode",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
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
validate148.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
validate147.errors = vErrors;
return errors === 0;
}

export const RoutingRules = validate156;
const schema65 = {"$ref":"contract#/components/schemas/RoutingRules"};
const schema66 = {
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
const schema67 = {
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
const schema68 = {"type":"object","required":["invokeApi"],"properties":{"invokeApi":{"$ref":"contract#/components/schemas/RoutingRuleActionInvokeApi"}},"additionalProperties":false};
const schema69 = {
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
const schema70 = {"type":"string"};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate161.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate161(data.apiId, {instancePath:instancePath+"/apiId",parentData:data,parentDataProperty:"apiId",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
validate160.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate160(data.invokeApi, {instancePath:instancePath+"/invokeApi",parentData:data,parentDataProperty:"invokeApi",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
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
validate159.errors = vErrors;
return errors === 0;
}

const schema71 = {
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
const schema72 = {
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

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate166.errors = vErrors;
return errors === 0;
}

const schema73 = {
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
const schema74 = {
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
const schema75 = {"type":"string"};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate170.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[A-Za-z0-9?!#$%&'.^_`|~-]+$", "u");
const pattern4 = new RegExp("^[*]?[A-Za-z0-9?!#$%&'.^_`|~-]*[*]?$", "u");

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate170(data0, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
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
validate169.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate169(data0[i0], {instancePath:instancePath+"/anyOf/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
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
validate168.errors = vErrors;
return errors === 0;
}


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate166(data.matchBasePaths, {instancePath:instancePath+"/matchBasePaths",parentData:data,parentDataProperty:"matchBasePaths",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.matchHeaders !== undefined){
if(!(validate168(data.matchHeaders, {instancePath:instancePath+"/matchHeaders",parentData:data,parentDataProperty:"matchHeaders",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
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
validate165.errors = vErrors;
return errors === 0;
}

const schema76 = {"minimum":1,"maximum":1000000,"type":"integer"};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate176.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate159(data0[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
if(!(validate165(data2[i1], {instancePath:instancePath+"/conditions/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
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
if(!(validate176(data.priority, {instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.routingRuleArn !== undefined){
let data5 = data.routingRuleArn;
if(!(validate92(data5, {instancePath:instancePath+"/routingRuleArn",parentData:data,parentDataProperty:"routingRuleArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate158.errors = vErrors;
return errors === 0;
}


function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate158(data1[i0], {instancePath:instancePath+"/routingRules/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
validate157.errors = vErrors;
return errors === 0;
}


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate157(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
validate156.errors = vErrors;
return errors === 0;
}

export const RoutingRule = validate182;
const schema77 = {"$ref":"contract#/components/schemas/RoutingRule"};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate159(data0[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
if(!(validate165(data2[i1], {instancePath:instancePath+"/conditions/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
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
if(!(validate176(data.priority, {instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.routingRuleArn !== undefined){
let data5 = data.routingRuleArn;
if(!(validate92(data5, {instancePath:instancePath+"/routingRuleArn",parentData:data,parentDataProperty:"routingRuleArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate183.errors = vErrors;
return errors === 0;
}


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
validate182.errors = vErrors;
return errors === 0;
}

export const Integrations = validate190;
const schema79 = {"$ref":"contract#/components/schemas/Integrations"};
const schema80 = {
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
const schema81 = {
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
const schema82 = {"type":"string","enum":["INTERNET","VPC_LINK"]};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema82.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema83.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"string","enum":["AWS","HTTP","MOCK","HTTP_PROXY","AWS_PROXY"]};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema84.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"string","enum":["WHEN_NO_MATCH","NEVER","WHEN_NO_TEMPLATES"]};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema85.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"object","additionalProperties":{"type":"string","maxLength":512}};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate204.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"object","additionalProperties":{"type":"string","maxLength":32768}};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate206.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","propertyNames":{"pattern":"^[2-5][0-9][0-9]$"},"additionalProperties":{"$ref":"contract#/components/schemas/IntegrationParameters"}};
const pattern5 = new RegExp("^[2-5][0-9][0-9]$", "u");

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate204(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
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
validate208.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"object","properties":{"serverNameToVerify":{"type":"string","minLength":1,"maxLength":512}},"additionalProperties":false};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate212.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema81.properties, key0))){
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
if(!(validate193(data.connectionType, {instancePath:instancePath+"/connectionType",parentData:data,parentDataProperty:"connectionType",rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data.contentHandlingStrategy !== undefined){
if(!(validate195(data.contentHandlingStrategy, {instancePath:instancePath+"/contentHandlingStrategy",parentData:data,parentDataProperty:"contentHandlingStrategy",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.credentialsArn !== undefined){
if(!(validate92(data.credentialsArn, {instancePath:instancePath+"/credentialsArn",parentData:data,parentDataProperty:"credentialsArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate200(data.integrationType, {instancePath:instancePath+"/integrationType",parentData:data,parentDataProperty:"integrationType",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
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
if(!(validate202(data.passthroughBehavior, {instancePath:instancePath+"/passthroughBehavior",parentData:data,parentDataProperty:"passthroughBehavior",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
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
if(!(validate204(data.requestParameters, {instancePath:instancePath+"/requestParameters",parentData:data,parentDataProperty:"requestParameters",rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data.requestTemplates !== undefined){
if(!(validate206(data.requestTemplates, {instancePath:instancePath+"/requestTemplates",parentData:data,parentDataProperty:"requestTemplates",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if(data.responseParameters !== undefined){
if(!(validate208(data.responseParameters, {instancePath:instancePath+"/responseParameters",parentData:data,parentDataProperty:"responseParameters",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
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
if(!(validate212(data.tlsConfig, {instancePath:instancePath+"/tlsConfig",parentData:data,parentDataProperty:"tlsConfig",rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate192.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate192(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
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
validate191.errors = vErrors;
return errors === 0;
}


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate191(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
validate190.errors = vErrors;
return errors === 0;
}

export const Integration = validate216;
const schema90 = {"$ref":"contract#/components/schemas/Integration"};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema81.properties, key0))){
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
if(!(validate193(data.connectionType, {instancePath:instancePath+"/connectionType",parentData:data,parentDataProperty:"connectionType",rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data.contentHandlingStrategy !== undefined){
if(!(validate195(data.contentHandlingStrategy, {instancePath:instancePath+"/contentHandlingStrategy",parentData:data,parentDataProperty:"contentHandlingStrategy",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.credentialsArn !== undefined){
if(!(validate92(data.credentialsArn, {instancePath:instancePath+"/credentialsArn",parentData:data,parentDataProperty:"credentialsArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate200(data.integrationType, {instancePath:instancePath+"/integrationType",parentData:data,parentDataProperty:"integrationType",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
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
if(!(validate202(data.passthroughBehavior, {instancePath:instancePath+"/passthroughBehavior",parentData:data,parentDataProperty:"passthroughBehavior",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
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
if(!(validate204(data.requestParameters, {instancePath:instancePath+"/requestParameters",parentData:data,parentDataProperty:"requestParameters",rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data.requestTemplates !== undefined){
if(!(validate206(data.requestTemplates, {instancePath:instancePath+"/requestTemplates",parentData:data,parentDataProperty:"requestTemplates",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if(data.responseParameters !== undefined){
if(!(validate208(data.responseParameters, {instancePath:instancePath+"/responseParameters",parentData:data,parentDataProperty:"responseParameters",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
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
if(!(validate212(data.tlsConfig, {instancePath:instancePath+"/tlsConfig",parentData:data,parentDataProperty:"tlsConfig",rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate217.errors = vErrors;
return errors === 0;
}


function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
validate216.errors = vErrors;
return errors === 0;
}

export const IntegrationResponses = validate231;
const schema92 = {"$ref":"contract#/components/schemas/IntegrationResponses"};
const schema93 = {
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
const schema94 = {
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
const schema95 = {"type":"object","additionalProperties":{"type":"string","minLength":1,"maxLength":512}};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate236.errors = vErrors;
return errors === 0;
}


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate195(data.contentHandlingStrategy, {instancePath:instancePath+"/contentHandlingStrategy",parentData:data,parentDataProperty:"contentHandlingStrategy",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
if(!(validate236(data.responseParameters, {instancePath:instancePath+"/responseParameters",parentData:data,parentDataProperty:"responseParameters",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data.responseTemplates !== undefined){
if(!(validate206(data.responseTemplates, {instancePath:instancePath+"/responseTemplates",parentData:data,parentDataProperty:"responseTemplates",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
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
validate233.errors = vErrors;
return errors === 0;
}


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate233(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate232.errors = vErrors;
return errors === 0;
}


function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate232(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
validate231.errors = vErrors;
return errors === 0;
}

export const IntegrationResponse = validate242;
const schema96 = {"$ref":"contract#/components/schemas/IntegrationResponse"};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate195(data.contentHandlingStrategy, {instancePath:instancePath+"/contentHandlingStrategy",parentData:data,parentDataProperty:"contentHandlingStrategy",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
if(!(validate236(data.responseParameters, {instancePath:instancePath+"/responseParameters",parentData:data,parentDataProperty:"responseParameters",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data.responseTemplates !== undefined){
if(!(validate206(data.responseTemplates, {instancePath:instancePath+"/responseTemplates",parentData:data,parentDataProperty:"responseTemplates",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
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
validate243.errors = vErrors;
return errors === 0;
}


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate243(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
validate242.errors = vErrors;
return errors === 0;
}

export const Models = validate250;
const schema98 = {"$ref":"contract#/components/schemas/Models"};
const schema99 = {
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
const schema100 = {
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

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate252.errors = vErrors;
return errors === 0;
}


function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate252(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
validate251.errors = vErrors;
return errors === 0;
}


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate251(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
validate250.errors = vErrors;
return errors === 0;
}

export const Model = validate256;
const schema101 = {"$ref":"contract#/components/schemas/Model"};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate257.errors = vErrors;
return errors === 0;
}


function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
validate256.errors = vErrors;
return errors === 0;
}

export const Template = validate260;
const schema103 = {"$ref":"contract#/components/schemas/Template"};
const schema104 = {"type":"object","required":["value"],"properties":{"value":{"type":"string"}},"additionalProperties":false};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate261.errors = vErrors;
return errors === 0;
}


function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
validate260.errors = vErrors;
return errors === 0;
}

export const Portals = validate263;
const schema105 = {"$ref":"contract#/components/schemas/Portals"};
const schema106 = {
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
const schema107 = {
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
const schema108 = {
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
const schema109 = {
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

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate92(data1, {instancePath:instancePath+"/userPoolArn",parentData:data,parentDataProperty:"userPoolArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate267.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"object","additionalProperties":false};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate270.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate267(data.cognitoConfig, {instancePath:instancePath+"/cognitoConfig",parentData:data,parentDataProperty:"cognitoConfig",rootData}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
if(data.none !== undefined){
if(!(validate270(data.none, {instancePath:instancePath+"/none",parentData:data,parentDataProperty:"none",rootData}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
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
validate266.errors = vErrors;
return errors === 0;
}

const schema111 = {
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

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate92(data0, {instancePath:instancePath+"/certificateArn",parentData:data,parentDataProperty:"certificateArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate273.errors = vErrors;
return errors === 0;
}

const schema112 = {
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
const schema113 = {
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
const schema114 = {
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

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate282.errors = vErrors;
return errors === 0;
}


function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate282(data.customColors, {instancePath:instancePath+"/customColors",parentData:data,parentDataProperty:"customColors",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
validate281.errors = vErrors;
return errors === 0;
}


function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate281(data.theme, {instancePath:instancePath+"/theme",parentData:data,parentDataProperty:"theme",rootData}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
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
validate280.errors = vErrors;
return errors === 0;
}

const schema115 = {
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
const schema116 = {"type":"string","enum":["PREVIEW_IN_PROGRESS","PREVIEW_FAILED","PREVIEW_READY"]};

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema116.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}

const schema117 = {"type":"object","properties":{"exception":{"type":"string","minLength":1,"maxLength":256},"message":{"type":"string","minLength":1,"maxLength":2048}},"additionalProperties":false};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate291.errors = vErrors;
return errors === 0;
}


function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate289(data.previewStatus, {instancePath:instancePath+"/previewStatus",parentData:data,parentDataProperty:"previewStatus",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
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
if(!(validate291(data.statusException, {instancePath:instancePath+"/statusException",parentData:data,parentDataProperty:"statusException",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
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
validate288.errors = vErrors;
return errors === 0;
}

const schema118 = {"type":"string","enum":["PUBLISHED","PUBLISH_IN_PROGRESS","PUBLISH_FAILED","DISABLE_IN_PROGRESS","DISABLE_FAILED","DISABLED"]};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema118.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema107.properties, key0))){
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
if(!(validate266(data.authorization, {instancePath:instancePath+"/authorization",parentData:data,parentDataProperty:"authorization",rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data.endpointConfiguration !== undefined){
if(!(validate273(data.endpointConfiguration, {instancePath:instancePath+"/endpointConfiguration",parentData:data,parentDataProperty:"endpointConfiguration",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
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
if(!(validate92(data3, {instancePath:instancePath+"/includedPortalProductArns/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate92(data7, {instancePath:instancePath+"/portalArn",parentData:data,parentDataProperty:"portalArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate280(data.portalContent, {instancePath:instancePath+"/portalContent",parentData:data,parentDataProperty:"portalContent",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
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
if(!(validate288(data.preview, {instancePath:instancePath+"/preview",parentData:data,parentDataProperty:"preview",rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data.publishStatus !== undefined){
if(!(validate294(data.publishStatus, {instancePath:instancePath+"/publishStatus",parentData:data,parentDataProperty:"publishStatus",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
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
if(!(validate291(data.statusException, {instancePath:instancePath+"/statusException",parentData:data,parentDataProperty:"statusException",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
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
validate265.errors = vErrors;
return errors === 0;
}


function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate265(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
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

export const CreatePortalOutput = validate300;
const schema119 = {"$ref":"contract#/components/schemas/CreatePortalOutput"};
const schema120 = {
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

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema120.properties, key0))){
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
if(!(validate266(data.authorization, {instancePath:instancePath+"/authorization",parentData:data,parentDataProperty:"authorization",rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data.endpointConfiguration !== undefined){
if(!(validate273(data.endpointConfiguration, {instancePath:instancePath+"/endpointConfiguration",parentData:data,parentDataProperty:"endpointConfiguration",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
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
if(!(validate92(data3, {instancePath:instancePath+"/includedPortalProductArns/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate92(data7, {instancePath:instancePath+"/portalArn",parentData:data,parentDataProperty:"portalArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate280(data.portalContent, {instancePath:instancePath+"/portalContent",parentData:data,parentDataProperty:"portalContent",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
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
if(!(validate294(data.publishStatus, {instancePath:instancePath+"/publishStatus",parentData:data,parentDataProperty:"publishStatus",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
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
if(!(validate291(data.statusException, {instancePath:instancePath+"/statusException",parentData:data,parentDataProperty:"statusException",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
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
validate301.errors = vErrors;
return errors === 0;
}


function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate301(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
validate300.errors = vErrors;
return errors === 0;
}

export const Portal = validate314;
const schema121 = {"$ref":"contract#/components/schemas/Portal"};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema107.properties, key0))){
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
if(!(validate266(data.authorization, {instancePath:instancePath+"/authorization",parentData:data,parentDataProperty:"authorization",rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data.endpointConfiguration !== undefined){
if(!(validate273(data.endpointConfiguration, {instancePath:instancePath+"/endpointConfiguration",parentData:data,parentDataProperty:"endpointConfiguration",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
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
if(!(validate92(data3, {instancePath:instancePath+"/includedPortalProductArns/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate92(data7, {instancePath:instancePath+"/portalArn",parentData:data,parentDataProperty:"portalArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate280(data.portalContent, {instancePath:instancePath+"/portalContent",parentData:data,parentDataProperty:"portalContent",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
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
if(!(validate288(data.preview, {instancePath:instancePath+"/preview",parentData:data,parentDataProperty:"preview",rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data.publishStatus !== undefined){
if(!(validate294(data.publishStatus, {instancePath:instancePath+"/publishStatus",parentData:data,parentDataProperty:"publishStatus",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
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
if(!(validate291(data.statusException, {instancePath:instancePath+"/statusException",parentData:data,parentDataProperty:"statusException",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
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
validate315.errors = vErrors;
return errors === 0;
}


function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate315(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
validate314.errors = vErrors;
return errors === 0;
}

export const PublishPortalOutput = validate329;
const schema123 = {"$ref":"contract#/components/schemas/PublishPortalOutput"};
const schema124 = {"type":"object","additionalProperties":false};

function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate330.errors = vErrors;
return errors === 0;
}


function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate330(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
validate329.errors = vErrors;
return errors === 0;
}

export const PreviewPortalOutput = validate332;
const schema125 = {"$ref":"contract#/components/schemas/PreviewPortalOutput"};
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

export const PortalProducts = validate335;
const schema127 = {"$ref":"contract#/components/schemas/PortalProducts"};
const schema128 = {
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
const schema129 = {
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

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate92(data3, {instancePath:instancePath+"/portalProductArn",parentData:data,parentDataProperty:"portalProductArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate337.errors = vErrors;
return errors === 0;
}


function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate337(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
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

export const PortalProduct = validate344;
const schema130 = {"$ref":"contract#/components/schemas/PortalProduct"};
const schema131 = {
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
const schema132 = {
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
const schema133 = {
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

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate92(data1, {instancePath:instancePath+"/productRestEndpointPageArns/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate347.errors = vErrors;
return errors === 0;
}


function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate347(data0[i0], {instancePath:instancePath+"/contents/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
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
if(!(validate92(data2, {instancePath:instancePath+"/overviewPageArn",parentData:data,parentDataProperty:"overviewPageArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate92(data4, {instancePath:instancePath+"/productPageArns/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate346.errors = vErrors;
return errors === 0;
}


function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate346(data.displayOrder, {instancePath:instancePath+"/displayOrder",parentData:data,parentDataProperty:"displayOrder",rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
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
if(!(validate92(data4, {instancePath:instancePath+"/portalProductArn",parentData:data,parentDataProperty:"portalProductArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate345.errors = vErrors;
return errors === 0;
}


function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate345(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
validate344.errors = vErrors;
return errors === 0;
}

export const SharingPolicy = validate358;
const schema134 = {"$ref":"contract#/components/schemas/SharingPolicy"};
const schema135 = {
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

function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate359.errors = vErrors;
return errors === 0;
}


function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate359(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
validate358.errors = vErrors;
return errors === 0;
}

export const PutSharingPolicyOutput = validate362;
const schema136 = {"$ref":"contract#/components/schemas/PutSharingPolicyOutput"};
const schema137 = {"type":"object","additionalProperties":false};

function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate363.errors = vErrors;
return errors === 0;
}


function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate363(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
errors = vErrors.length;
}
validate362.errors = vErrors;
return errors === 0;
}

export const ProductPages = validate365;
const schema138 = {"$ref":"contract#/components/schemas/ProductPages"};
const schema139 = {
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
const schema140 = {
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

function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate92(data2, {instancePath:instancePath+"/productPageArn",parentData:data,parentDataProperty:"productPageArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate367.errors = vErrors;
return errors === 0;
}


function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate367(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
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

export const ProductPage = validate373;
const schema141 = {"$ref":"contract#/components/schemas/ProductPage"};
const schema142 = {
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
const schema143 = {
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

function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate375.errors = vErrors;
return errors === 0;
}


function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate375(data.displayContent, {instancePath:instancePath+"/displayContent",parentData:data,parentDataProperty:"displayContent",rootData}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
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
if(!(validate92(data2, {instancePath:instancePath+"/productPageArn",parentData:data,parentDataProperty:"productPageArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate374.errors = vErrors;
return errors === 0;
}


function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate374(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
validate373.errors = vErrors;
return errors === 0;
}

export const ProductRestEndpointPages = validate381;
const schema144 = {"$ref":"contract#/components/schemas/ProductRestEndpointPages"};
const schema145 = {
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
const schema146 = {
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
const schema147 = {"type":"object","properties":{"identifierParts":{"$ref":"contract#/components/schemas/IdentifierParts"}},"additionalProperties":false};
const schema148 = {
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

function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate161(data2, {instancePath:instancePath+"/restApiId",parentData:data,parentDataProperty:"restApiId",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
validate388.errors = vErrors;
return errors === 0;
}


function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate388(data.identifierParts, {instancePath:instancePath+"/identifierParts",parentData:data,parentDataProperty:"identifierParts",rootData}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
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
validate387.errors = vErrors;
return errors === 0;
}

const schema149 = {"type":"string","enum":["AVAILABLE","IN_PROGRESS","FAILED"]};

function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema149.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}

const schema150 = {"type":"string","enum":["ENABLED","DISABLED"]};

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
if(!((data === "ENABLED") || (data === "DISABLED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema150.enum}};
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


function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema146.properties, key0))){
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
if(!(validate92(data3, {instancePath:instancePath+"/productRestEndpointPageArn",parentData:data,parentDataProperty:"productRestEndpointPageArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate387(data.restEndpointIdentifier, {instancePath:instancePath+"/restEndpointIdentifier",parentData:data,parentDataProperty:"restEndpointIdentifier",rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate392(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
}
if(data.statusException !== undefined){
if(!(validate291(data.statusException, {instancePath:instancePath+"/statusException",parentData:data,parentDataProperty:"statusException",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.tryItState !== undefined){
if(!(validate395(data.tryItState, {instancePath:instancePath+"/tryItState",parentData:data,parentDataProperty:"tryItState",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
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
validate383.errors = vErrors;
return errors === 0;
}


function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate383(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
validate382.errors = vErrors;
return errors === 0;
}


function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate382(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
validate381.errors = vErrors;
return errors === 0;
}

export const ProductRestEndpointPage = validate399;
const schema151 = {"$ref":"contract#/components/schemas/ProductRestEndpointPage"};
const schema152 = {
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
const schema153 = {
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

function validate401(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate401.errors = vErrors;
return errors === 0;
}


function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate401(data.displayContent, {instancePath:instancePath+"/displayContent",parentData:data,parentDataProperty:"displayContent",rootData}))){
vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
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
if(!(validate92(data2, {instancePath:instancePath+"/productRestEndpointPageArn",parentData:data,parentDataProperty:"productRestEndpointPageArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate387(data.restEndpointIdentifier, {instancePath:instancePath+"/restEndpointIdentifier",parentData:data,parentDataProperty:"restEndpointIdentifier",rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate392(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
}
if(data.statusException !== undefined){
if(!(validate291(data.statusException, {instancePath:instancePath+"/statusException",parentData:data,parentDataProperty:"statusException",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.tryItState !== undefined){
if(!(validate395(data.tryItState, {instancePath:instancePath+"/tryItState",parentData:data,parentDataProperty:"tryItState",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
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
validate400.errors = vErrors;
return errors === 0;
}


function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate400(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
validate399.errors = vErrors;
return errors === 0;
}

export const ProductRestEndpointPageWithRawContent = validate411;
const schema154 = {"$ref":"contract#/components/schemas/ProductRestEndpointPageWithRawContent"};
const schema155 = {
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

function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema155.properties, key0))){
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
if(!(validate401(data.displayContent, {instancePath:instancePath+"/displayContent",parentData:data,parentDataProperty:"displayContent",rootData}))){
vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
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
if(!(validate92(data2, {instancePath:instancePath+"/productRestEndpointPageArn",parentData:data,parentDataProperty:"productRestEndpointPageArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate387(data.restEndpointIdentifier, {instancePath:instancePath+"/restEndpointIdentifier",parentData:data,parentDataProperty:"restEndpointIdentifier",rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate392(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
}
if(data.statusException !== undefined){
if(!(validate291(data.statusException, {instancePath:instancePath+"/statusException",parentData:data,parentDataProperty:"statusException",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.tryItState !== undefined){
if(!(validate395(data.tryItState, {instancePath:instancePath+"/tryItState",parentData:data,parentDataProperty:"tryItState",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
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
validate412.errors = vErrors;
return errors === 0;
}


function validate411(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate412(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
validate411.errors = vErrors;
return errors === 0;
}

export const Routes = validate422;
const schema156 = {"$ref":"contract#/components/schemas/Routes"};
const schema157 = {
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
const schema158 = {
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
const schema159 = {"type":"string","enum":["NONE","AWS_IAM","CUSTOM","JWT"]};

function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema159.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate425.errors = vErrors;
return errors === 0;
}

const schema160 = {"type":"object","additionalProperties":{"type":"string","maxLength":128}};

function validate429(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate429.errors = vErrors;
return errors === 0;
}

const schema161 = {"type":"object","additionalProperties":{"$ref":"contract#/components/schemas/ParameterConstraints"}};
const schema162 = {"type":"object","properties":{"required":{"type":"boolean"}},"additionalProperties":false};

function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate432.errors = vErrors;
return errors === 0;
}


function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate432(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
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
validate431.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^integrations/[^/]+$", "u");

function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema158.properties, key0))){
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
if(!(validate425(data.authorizationType, {instancePath:instancePath+"/authorizationType",parentData:data,parentDataProperty:"authorizationType",rootData}))){
vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
errors = vErrors.length;
}
}
if(data.authorizerId !== undefined){
if(!(validate161(data.authorizerId, {instancePath:instancePath+"/authorizerId",parentData:data,parentDataProperty:"authorizerId",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate429(data.requestModels, {instancePath:instancePath+"/requestModels",parentData:data,parentDataProperty:"requestModels",rootData}))){
vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors);
errors = vErrors.length;
}
}
if(data.requestParameters !== undefined){
if(!(validate431(data.requestParameters, {instancePath:instancePath+"/requestParameters",parentData:data,parentDataProperty:"requestParameters",rootData}))){
vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
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
if(!(validate170(data11, {instancePath:instancePath+"/routeKey",parentData:data,parentDataProperty:"routeKey",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
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
validate424.errors = vErrors;
return errors === 0;
}


function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate424(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
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
validate423.errors = vErrors;
return errors === 0;
}


function validate422(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate423(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate423.errors : vErrors.concat(validate423.errors);
errors = vErrors.length;
}
validate422.errors = vErrors;
return errors === 0;
}

export const Route = validate440;
const schema163 = {"$ref":"contract#/components/schemas/Route"};

function validate441(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema158.properties, key0))){
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
if(!(validate425(data.authorizationType, {instancePath:instancePath+"/authorizationType",parentData:data,parentDataProperty:"authorizationType",rootData}))){
vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
errors = vErrors.length;
}
}
if(data.authorizerId !== undefined){
if(!(validate161(data.authorizerId, {instancePath:instancePath+"/authorizerId",parentData:data,parentDataProperty:"authorizerId",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate429(data.requestModels, {instancePath:instancePath+"/requestModels",parentData:data,parentDataProperty:"requestModels",rootData}))){
vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors);
errors = vErrors.length;
}
}
if(data.requestParameters !== undefined){
if(!(validate431(data.requestParameters, {instancePath:instancePath+"/requestParameters",parentData:data,parentDataProperty:"requestParameters",rootData}))){
vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
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
if(!(validate170(data11, {instancePath:instancePath+"/routeKey",parentData:data,parentDataProperty:"routeKey",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
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
validate441.errors = vErrors;
return errors === 0;
}


function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate441(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
errors = vErrors.length;
}
validate440.errors = vErrors;
return errors === 0;
}

export const RouteResponses = validate451;
const schema165 = {"$ref":"contract#/components/schemas/RouteResponses"};
const schema166 = {
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
const schema167 = {
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

function validate453(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate429(data.responseModels, {instancePath:instancePath+"/responseModels",parentData:data,parentDataProperty:"responseModels",rootData}))){
vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors);
errors = vErrors.length;
}
}
if(data.responseParameters !== undefined){
if(!(validate431(data.responseParameters, {instancePath:instancePath+"/responseParameters",parentData:data,parentDataProperty:"responseParameters",rootData}))){
vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
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
if(!(validate170(data4, {instancePath:instancePath+"/routeResponseKey",parentData:data,parentDataProperty:"routeResponseKey",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
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
validate453.errors = vErrors;
return errors === 0;
}


function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate453(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors);
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
validate452.errors = vErrors;
return errors === 0;
}


function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate452(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
validate451.errors = vErrors;
return errors === 0;
}

export const RouteResponse = validate461;
const schema168 = {"$ref":"contract#/components/schemas/RouteResponse"};

function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate429(data.responseModels, {instancePath:instancePath+"/responseModels",parentData:data,parentDataProperty:"responseModels",rootData}))){
vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors);
errors = vErrors.length;
}
}
if(data.responseParameters !== undefined){
if(!(validate431(data.responseParameters, {instancePath:instancePath+"/responseParameters",parentData:data,parentDataProperty:"responseParameters",rootData}))){
vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
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
if(!(validate170(data4, {instancePath:instancePath+"/routeResponseKey",parentData:data,parentDataProperty:"routeResponseKey",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
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
validate462.errors = vErrors;
return errors === 0;
}


function validate461(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate462(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
validate461.errors = vErrors;
return errors === 0;
}

export const Stages = validate469;
const schema170 = {"$ref":"contract#/components/schemas/Stages"};
const schema171 = {
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
const schema172 = {
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
const schema173 = {"type":"object","properties":{"destinationArn":{"$ref":"contract#/components/schemas/Arn"},"format":{"type":"string","minLength":1,"maxLength":3072}},"additionalProperties":false};

function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate92(data.destinationArn, {instancePath:instancePath+"/destinationArn",parentData:data,parentDataProperty:"destinationArn",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate472.errors = vErrors;
return errors === 0;
}

const schema174 = {
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
const schema175 = {"type":"string","enum":["ERROR","INFO","OFF"]};

function validate478(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema175.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate478.errors = vErrors;
return errors === 0;
}

const formats8 = runtime1.fullFormats.double;

function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate478(data.loggingLevel, {instancePath:instancePath+"/loggingLevel",parentData:data,parentDataProperty:"loggingLevel",rootData}))){
vErrors = vErrors === null ? validate478.errors : vErrors.concat(validate478.errors);
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
validate477.errors = vErrors;
return errors === 0;
}

const schema176 = {"type":"object","additionalProperties":{"$ref":"contract#/components/schemas/RouteSettings"}};

function validate483(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate477(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
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
validate483.errors = vErrors;
return errors === 0;
}

const schema177 = {
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

function validate486(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate486.errors = vErrors;
return errors === 0;
}


function validate471(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema172.properties, key0))){
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
if(!(validate472(data.accessLogSettings, {instancePath:instancePath+"/accessLogSettings",parentData:data,parentDataProperty:"accessLogSettings",rootData}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
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
if(!(validate161(data.clientCertificateId, {instancePath:instancePath+"/clientCertificateId",parentData:data,parentDataProperty:"clientCertificateId",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate477(data.defaultRouteSettings, {instancePath:instancePath+"/defaultRouteSettings",parentData:data,parentDataProperty:"defaultRouteSettings",rootData}))){
vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
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
if(!(validate483(data.routeSettings, {instancePath:instancePath+"/routeSettings",parentData:data,parentDataProperty:"routeSettings",rootData}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
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
if(!(validate486(data.stageVariables, {instancePath:instancePath+"/stageVariables",parentData:data,parentDataProperty:"stageVariables",rootData}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
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
validate471.errors = vErrors;
return errors === 0;
}


function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate471(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors);
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
validate470.errors = vErrors;
return errors === 0;
}


function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate470(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
validate469.errors = vErrors;
return errors === 0;
}

export const Stage = validate491;
const schema178 = {"$ref":"contract#/components/schemas/Stage"};

function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema172.properties, key0))){
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
if(!(validate472(data.accessLogSettings, {instancePath:instancePath+"/accessLogSettings",parentData:data,parentDataProperty:"accessLogSettings",rootData}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
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
if(!(validate161(data.clientCertificateId, {instancePath:instancePath+"/clientCertificateId",parentData:data,parentDataProperty:"clientCertificateId",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate477(data.defaultRouteSettings, {instancePath:instancePath+"/defaultRouteSettings",parentData:data,parentDataProperty:"defaultRouteSettings",rootData}))){
vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
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
if(!(validate483(data.routeSettings, {instancePath:instancePath+"/routeSettings",parentData:data,parentDataProperty:"routeSettings",rootData}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
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
if(!(validate486(data.stageVariables, {instancePath:instancePath+"/stageVariables",parentData:data,parentDataProperty:"stageVariables",rootData}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
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
validate492.errors = vErrors;
return errors === 0;
}


function validate491(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate492(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
errors = vErrors.length;
}
validate491.errors = vErrors;
return errors === 0;
}

export const GetTagsOutput = validate503;
const schema180 = {"$ref":"contract#/components/schemas/GetTagsOutput"};
const schema181 = {"type":"object","required":["tags"],"properties":{"tags":{"$ref":"contract#/components/schemas/Tags"}},"additionalProperties":false};

function validate504(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate504.errors = vErrors;
return errors === 0;
}


function validate503(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate504(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
errors = vErrors.length;
}
validate503.errors = vErrors;
return errors === 0;
}

export const TagResourceOutput = validate507;
const schema182 = {"$ref":"contract#/components/schemas/TagResourceOutput"};
const schema183 = {"type":"object","additionalProperties":false};

function validate508(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate508.errors = vErrors;
return errors === 0;
}


function validate507(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate508(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate508.errors : vErrors.concat(validate508.errors);
errors = vErrors.length;
}
validate507.errors = vErrors;
return errors === 0;
}

export const VpcLinks = validate510;
const schema184 = {"$ref":"contract#/components/schemas/VpcLinks"};
const schema185 = {
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
const schema186 = {
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
const schema187 = {"type":"string","enum":["PENDING","AVAILABLE","DELETING","FAILED","INACTIVE"]};

function validate516(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema187.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate516.errors = vErrors;
return errors === 0;
}

const schema188 = {"type":"string","enum":["V2"]};

function validate518(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema188.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate518.errors = vErrors;
return errors === 0;
}


function validate512(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema186.properties, key0))){
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
if(!(validate516(data.vpcLinkStatus, {instancePath:instancePath+"/vpcLinkStatus",parentData:data,parentDataProperty:"vpcLinkStatus",rootData}))){
vErrors = vErrors === null ? validate516.errors : vErrors.concat(validate516.errors);
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
if(!(validate518(data.vpcLinkVersion, {instancePath:instancePath+"/vpcLinkVersion",parentData:data,parentDataProperty:"vpcLinkVersion",rootData}))){
vErrors = vErrors === null ? validate518.errors : vErrors.concat(validate518.errors);
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
validate512.errors = vErrors;
return errors === 0;
}


function validate511(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate512(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate512.errors : vErrors.concat(validate512.errors);
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

export const VpcLink = validate522;
const schema189 = {"$ref":"contract#/components/schemas/VpcLink"};

function validate523(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema186.properties, key0))){
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
if(!(validate516(data.vpcLinkStatus, {instancePath:instancePath+"/vpcLinkStatus",parentData:data,parentDataProperty:"vpcLinkStatus",rootData}))){
vErrors = vErrors === null ? validate516.errors : vErrors.concat(validate516.errors);
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
if(!(validate518(data.vpcLinkVersion, {instancePath:instancePath+"/vpcLinkVersion",parentData:data,parentDataProperty:"vpcLinkVersion",rootData}))){
vErrors = vErrors === null ? validate518.errors : vErrors.concat(validate518.errors);
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
validate523.errors = vErrors;
return errors === 0;
}


function validate522(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate523(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate523.errors : vErrors.concat(validate523.errors);
errors = vErrors.length;
}
validate522.errors = vErrors;
return errors === 0;
}

export const DeleteVpcLinkOutput = validate530;
const schema191 = {"$ref":"contract#/components/schemas/DeleteVpcLinkOutput"};
const schema192 = {"type":"object","additionalProperties":false};

function validate531(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate531.errors = vErrors;
return errors === 0;
}


function validate530(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate531(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate531.errors : vErrors.concat(validate531.errors);
errors = vErrors.length;
}
validate530.errors = vErrors;
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
  "503": "ServiceUnavailableException"
 },
 "ImportApi": {
  "201": "Api",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateApi": {
  "201": "Api",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetApi": {
  "200": "Api",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "ReimportApi": {
  "201": "Api",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdateApi": {
  "200": "Api",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteApi": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteCorsConfiguration": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "ExportApi": {
  "200": "ExportedApi",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetApiMappings": {
  "200": "ApiMappings",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateApiMapping": {
  "201": "ApiMapping",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetApiMapping": {
  "200": "ApiMapping",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdateApiMapping": {
  "200": "ApiMapping",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteApiMapping": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetAuthorizers": {
  "200": "Authorizers",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateAuthorizer": {
  "201": "Authorizer",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetAuthorizer": {
  "200": "Authorizer",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdateAuthorizer": {
  "200": "Authorizer",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteAuthorizer": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetDeployments": {
  "200": "Deployments",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateDeployment": {
  "201": "Deployment",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetDeployment": {
  "200": "Deployment",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdateDeployment": {
  "200": "Deployment",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteDeployment": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetDomainNames": {
  "200": "DomainNames",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateDomainName": {
  "201": "DomainName",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetDomainName": {
  "200": "DomainName",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdateDomainName": {
  "200": "DomainName",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteDomainName": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "ListRoutingRules": {
  "200": "RoutingRules",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateRoutingRule": {
  "201": "RoutingRule",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetRoutingRule": {
  "200": "RoutingRule",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "PutRoutingRule": {
  "200": "RoutingRule",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteRoutingRule": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetIntegrations": {
  "200": "Integrations",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateIntegration": {
  "201": "Integration",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetIntegration": {
  "200": "Integration",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdateIntegration": {
  "200": "Integration",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteIntegration": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetIntegrationResponses": {
  "200": "IntegrationResponses",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateIntegrationResponse": {
  "201": "IntegrationResponse",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetIntegrationResponse": {
  "200": "IntegrationResponse",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdateIntegrationResponse": {
  "200": "IntegrationResponse",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteIntegrationResponse": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetModels": {
  "200": "Models",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateModel": {
  "201": "Model",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetModel": {
  "200": "Model",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdateModel": {
  "200": "Model",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteModel": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetModelTemplate": {
  "200": "Template",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "ListPortals": {
  "200": "Portals",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreatePortal": {
  "201": "CreatePortalOutput",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetPortal": {
  "200": "Portal",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdatePortal": {
  "200": "Portal",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeletePortal": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "PublishPortal": {
  "202": "PublishPortalOutput",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DisablePortal": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "PreviewPortal": {
  "202": "PreviewPortalOutput",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "ListPortalProducts": {
  "200": "PortalProducts",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreatePortalProduct": {
  "201": "PortalProduct",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetPortalProduct": {
  "200": "PortalProduct",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdatePortalProduct": {
  "200": "PortalProduct",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeletePortalProduct": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetPortalProductSharingPolicy": {
  "200": "SharingPolicy",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "PutPortalProductSharingPolicy": {
  "200": "PutSharingPolicyOutput",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeletePortalProductSharingPolicy": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "ListProductPages": {
  "200": "ProductPages",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateProductPage": {
  "201": "ProductPage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetProductPage": {
  "200": "ProductPage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdateProductPage": {
  "200": "ProductPage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteProductPage": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "ListProductRestEndpointPages": {
  "200": "ProductRestEndpointPages",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateProductRestEndpointPage": {
  "201": "ProductRestEndpointPage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetProductRestEndpointPage": {
  "200": "ProductRestEndpointPageWithRawContent",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdateProductRestEndpointPage": {
  "200": "ProductRestEndpointPage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteProductRestEndpointPage": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetRoutes": {
  "200": "Routes",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateRoute": {
  "201": "Route",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetRoute": {
  "200": "Route",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdateRoute": {
  "200": "Route",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteRoute": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteRouteRequestParameter": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetRouteResponses": {
  "200": "RouteResponses",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateRouteResponse": {
  "201": "RouteResponse",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetRouteResponse": {
  "200": "RouteResponse",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdateRouteResponse": {
  "200": "RouteResponse",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteRouteResponse": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetStages": {
  "200": "Stages",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateStage": {
  "201": "Stage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetStage": {
  "200": "Stage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdateStage": {
  "200": "Stage",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteStage": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteAccessLogSettings": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "ResetAuthorizersCache": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteRouteSettings": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetTags": {
  "200": "GetTagsOutput",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "TagResource": {
  "201": "TagResourceOutput",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UntagResource": {
  "204": null,
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "409": "ConflictException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetVpcLinks": {
  "200": "VpcLinks",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "CreateVpcLink": {
  "201": "VpcLink",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "GetVpcLink": {
  "200": "VpcLink",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "UpdateVpcLink": {
  "200": "VpcLink",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 },
 "DeleteVpcLink": {
  "202": "DeleteVpcLinkOutput",
  "400": "BadRequestException",
  "403": "AccessDeniedException",
  "404": "NotFoundException",
  "429": "TooManyRequestsException",
  "500": "InternalServerErrorException",
  "503": "ServiceUnavailableException"
 }
}
