package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import dev.tsrpc.runtime.codec.PathStep;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of a type of a descriptor, without generated code: compact CBOR with
 * the same bytes as generated codecs, and JSON. Stateless, for any number of threads.
 *
 * <p>Values are JDK values, of which those that are read are immutable:
 *
 * <ul>
 *   <li>{@code Boolean}, {@code String}, {@code Double} for numbers with or without a point;
 *   <li>{@code Long} for integers and {@code int64}, {@code BigInteger} for {@code bigint} and
 *       {@code uint64}; any number of the JDK is taken where it is exact;
 *   <li>{@code Instant} for dates, {@code Bytes} for bytes, {@code UUID};
 *   <li>an enum's member is its value in JSON: a {@code String}, a {@code Long} or a {@code
 *       Double};
 *   <li>{@code List} for arrays, {@code Map<String, …>} for objects, with the entries of an index
 *       signature beside the fields (number keys as decimal text); null where the type has it.
 * </ul>
 */
public final class DynamicCodec implements Codec<@Nullable Object> {
  /** Stands for a member of an enum that a client does not know. It cannot be written. */
  public static final Object UNRECOGNIZED = Unrecognized.UNRECOGNIZED;

  private final String typeId;
  private final ValueCodec root;

  private DynamicCodec(String typeId, ValueCodec root) {
    this.typeId = typeId;
    this.root = root;
  }

  /**
   * Makes the codec of the type with an id.
   *
   * @throws DescriptorException if there is no such type, or if a default is not of its type
   */
  public static DynamicCodec of(Descriptor descriptor, String typeId) {
    return new DynamicCodec(typeId, new CodecBuilder(descriptor).build(typeId));
  }

  @Override
  public String typeId() {
    return typeId;
  }

  @Override
  public void write(CborWriter out, @Nullable Object value) {
    root.write(out, value);
  }

  @Override
  public @Nullable Object read(CborReader in) {
    return root.read(in);
  }

  @Override
  public byte[] encode(@Nullable Object value) {
    return Codec.super.encode(value);
  }

  @Override
  public @Nullable Object decode(byte[] bytes) {
    return Codec.super.decode(bytes);
  }

  @Override
  public void writeJson(JsonWriter out, @Nullable Object value) {
    root.writeJson(out, value);
  }

  @Override
  public @Nullable Object readJson(JsonReader in) {
    return root.readJson(in);
  }

  @Override
  public String toJson(@Nullable Object value) {
    return Codec.super.toJson(value);
  }

  @Override
  public @Nullable Object fromJson(String text) {
    return Codec.super.fromJson(text);
  }

  @Override
  public @Nullable PathStep step(int key) {
    ObjectCodec objects = root.objects();
    return objects == null ? null : objects.step(key);
  }

  @Override
  public @Nullable PathStep entryStep() {
    ObjectCodec objects = root.objects();
    return objects == null ? null : objects.entryStep();
  }

  private enum Unrecognized {
    UNRECOGNIZED
  }
}
