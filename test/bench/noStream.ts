/** In place of Node's "stream", which brain.js wants for a part that the bench does not use. */
export class Writable {}
