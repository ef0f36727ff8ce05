// Prints how many bytes tsbuffer, TSRPC's own binary format, takes for each payload: `chat 30`.
// Arguments: the descriptor of payloads.tsrpc, and the payloads as JSON, made by `Main samples`.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { TSBuffer } from 'tsbuffer';

const [descriptor, samples] = process.argv.slice(2).map(file => JSON.parse(readFileSync(file, 'utf8')));

const roles = ['GUEST', 'MEMBER', 'MODERATOR', 'ADMIN'];
samples.chat.time = new Date(samples.chat.time);
samples.profile.createdAt = new Date(samples.profile.createdAt);
samples.profile.role = roles.indexOf(samples.profile.role);
delete samples.profile.nickname;
samples.blob.data = new Uint8Array(Buffer.from(samples.blob.data, 'base64'));

const tsbuffer = new TSBuffer(descriptor.types);
for (const [payload, value] of Object.entries(samples)) {
  const message = 'Msg' + payload[0].toUpperCase() + payload.slice(1);
  const schemaId = `${message}/${message}`;
  const encoded = tsbuffer.encode(value, schemaId);
  if (!encoded.isSucc) {
    throw new Error(`${payload}: ${encoded.errMsg}`);
  }
  const decoded = tsbuffer.decode(encoded.buf, schemaId);
  if (!decoded.isSucc || !isDeepStrictEqual(decoded.value, value)) {
    throw new Error(`${payload}: reads another value`);
  }
  console.log(payload, encoded.buf.length);
}
