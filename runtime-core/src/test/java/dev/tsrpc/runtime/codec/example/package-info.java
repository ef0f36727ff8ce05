/**
 * Codecs as the compiler generates them, one for each kind of type, and how they follow from the
 * fields.
 *
 * <p><b>A record</b> is {@code beginMap}, its fields, {@code endMap}; the reader's {@code beginMap}
 * returns what {@code endMap} needs to know of the array or map around it, so that nothing is kept
 * on a stack. Fields stand in the order of their ids, then the parts of parents ({@code key -1 -
 * extendsId}), then the entries of the index signature. This order is the wire's, and the reader
 * relies on it: {@code key} and {@code hasKey} go forward only, skip what is unknown and refuse
 * what is out of order.
 *
 * <pre>
 * field             written                                    read
 * x: T              out.key(1).W(value.x());                   T x = in.key(1).R();
 * x?: T             if (value.x() != null) {                   T x = in.hasKey(1) ? in.R() : null;
 *                     out.key(1).W(value.x());
 *                   }
 * x: T | null       out.key(1);                                T x = in.hasKey(1) &amp;&amp; !in.isNull()
 *                   if (value.x() == null) {                          ? in.R()
 *                     out.nothing();                                  : null;
 *                   } else {
 *                     out.W(value.x());
 *                   }
 * x?: T | null      as x?: T                                   as x: T | null
 * x: T = d          as x: T                                    T x = in.hasKey(1) ? in.R() : d;
 * extends P         out.key(-1).beginPart(n);                  long p = in.beginPart(-1);
 *                   …                                          …
 *                   out.endPart();                             in.endPart(p);
 * [key: string]: T  for each: out.entryKey(key, FIELDS).W(v);  while (in.hasEntry()) {
 *                                                                String key =
 *                                                                    in.entryKey(entries, FIELDS);
 *                                                                entries.put(key, in.R());
 *                                                              }
 * </pre>
 *
 * <p>{@code W} and {@code R} of a type:
 *
 * <pre>
 * boolean bool     string text      number number    double float64   float32 float32
 * int integer      uint uint        int8 … uint32    int64 bigint64 int64
 * uint64 biguint64 uint64           bigint bigint    Date date        Uint8Array bytes
 * uuid uuid        any any
 * interface, enum  XCodec.INSTANCE.write(out, v)     XCodec.INSTANCE.read(in)
 * T[]              writeX(out, v), a method: beginArray, a loop, endArray; readX(in)
 * Map, { [k]: T }  the same with beginMap and endMap
 * </pre>
 *
 * <p>In a list or a map {@code T | null} is written and read as in a field. A list in a list is a
 * method {@code writeXElement}. The size of a map is a constant plus one for each optional field
 * that is there. {@code step} gives the paths of errors their names.
 */
@NullMarked
package dev.tsrpc.runtime.codec.example;

import org.jspecify.annotations.NullMarked;
