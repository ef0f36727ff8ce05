// Prints how many bytes tsbuffer, TSRPC's own binary format, takes for each payload: `chat 30`.
// Argument: the payloads as JSON, made by `Main samples`. The schema is payloads.tsrpc, in TSRPC's form.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { TSBuffer } from 'tsbuffer';

const string = { type: 'String' };
const number = { type: 'Number' };
const uint = { type: 'Number', scalarType: 'uint' };
const boolean = { type: 'Boolean' };
const date = { type: 'Date' };
const bytes = { type: 'Buffer', arrayType: 'Uint8Array' };
const array = elementType => ({ type: 'Array', elementType });
const reference = target => ({ type: 'Reference', target });

function object(fields) {
  const properties = Object.entries(fields).map(([key, type], id) => ({
    id,
    name: key.replace('?', ''),
    type,
    ...(key.endsWith('?') ? { optional: true } : {}),
  }));
  return { type: 'Interface', properties };
}

const roles = ['GUEST', 'MEMBER', 'MODERATOR', 'ADMIN'];
const schema = {
  'payloads/Role': { type: 'Enum', members: roles.map((_, id) => ({ id, value: id })) },
  'payloads/Address': object({ street: string, city: string, zip: string, country: string }),
  'payloads/Row': object({ id: uint, name: string, price: number, quantity: uint, active: boolean }),
  'payloads/chat': object({ name: string, content: string, time: date }),
  'payloads/profile': object({
    id: uint,
    name: string,
    'nickname?': string,
    email: string,
    bio: string,
    role: reference('payloads/Role'),
    active: boolean,
    score: number,
    level: uint,
    createdAt: date,
    tags: array(string),
    address: reference('payloads/Address'),
  }),
  'payloads/records': object({ rows: array(reference('payloads/Row')) }),
  'payloads/blob': object({ id: uint, name: string, mediaType: string, data: bytes }),
};

const samples = JSON.parse(readFileSync(process.argv[2], 'utf8'));
samples.chat.time = new Date(samples.chat.time);
samples.profile.createdAt = new Date(samples.profile.createdAt);
samples.profile.role = roles.indexOf(samples.profile.role);
delete samples.profile.nickname;
samples.blob.data = new Uint8Array(Buffer.from(samples.blob.data, 'base64'));

const tsbuffer = new TSBuffer(schema);
for (const [payload, value] of Object.entries(samples)) {
  const encoded = tsbuffer.encode(value, `payloads/${payload}`);
  if (!encoded.isSucc) {
    throw new Error(`${payload}: ${encoded.errMsg}`);
  }
  const decoded = tsbuffer.decode(encoded.buf, `payloads/${payload}`);
  if (!decoded.isSucc || !isDeepStrictEqual(decoded.value, value)) {
    throw new Error(`${payload}: reads another value`);
  }
  console.log(payload, encoded.buf.length);
}
