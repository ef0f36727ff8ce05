package dev.tsrpc.idl.generate;

import java.util.List;

/** How a value other than null is written and read. */
sealed interface ValueCode {
  /** What is written and read. */
  enum Encoding {
    /** Compact CBOR. */
    CBOR(""),
    /** JSON, or CBOR with names. */
    JSON("Json");

    private final String suffix;

    Encoding(String suffix) {
      this.suffix = suffix;
    }

    /** Returns what a codec calls a method for it. */
    JavaIdentifier method(String name) {
      return new JavaIdentifier(name + suffix);
    }
  }

  /**
   * Returns the statements that write a value.
   *
   * @param out the writer, behind the key for one: {@code out.key(1)}
   */
  List<JavaCode> write(Encoding encoding, JavaCode out, JavaCode value);

  /**
   * Returns the expression that reads a value.
   *
   * @param in the reader, behind the key for one: {@code in.key(1)}
   */
  JavaCode read(Encoding encoding, JavaCode in);

  /** Whether it writes and reads null, too. */
  boolean takesNull();

  /**
   * By methods of the writer and the reader that have one name.
   *
   * @param json what reading from JSON is told about the type
   */
  record Method(JavaIdentifier name, List<StringLiteral> json, boolean takesNull)
      implements ValueCode {
    public Method {
      json = List.copyOf(json);
    }

    @Override
    public List<JavaCode> write(Encoding encoding, JavaCode out, JavaCode value) {
      return List.of(JavaCode.of("%s.%s(%s);", out, name, value));
    }

    @Override
    public JavaCode read(Encoding encoding, JavaCode in) {
      JavaCode arguments = JavaCode.list(encoding == Encoding.JSON ? json : List.of());
      return JavaCode.of("%s.%s(%s)", in, name, arguments);
    }
  }

  /** By a codec. */
  record OfCodec(JavaCode codec) implements ValueCode {
    @Override
    public List<JavaCode> write(Encoding encoding, JavaCode out, JavaCode value) {
      JavaCode method = JavaCode.of("%s.%s", codec, encoding.method("write"));
      return call(method, out, value);
    }

    @Override
    public JavaCode read(Encoding encoding, JavaCode in) {
      return JavaCode.of("%s.%s(%s)", codec, encoding.method("read"), in);
    }

    @Override
    public boolean takesNull() {
      return false;
    }
  }

  /**
   * By a pair of methods for a list or a map.
   *
   * @param name what the names of the methods end with
   */
  record Loop(JavaIdentifier name) implements ValueCode {
    @Override
    public List<JavaCode> write(Encoding encoding, JavaCode out, JavaCode value) {
      return call(JavaCode.of("write%s", name), out, value);
    }

    @Override
    public JavaCode read(Encoding encoding, JavaCode in) {
      return JavaCode.of("read%s(%s)", name, in);
    }

    @Override
    public boolean takesNull() {
      return false;
    }
  }

  private static List<JavaCode> call(JavaCode method, JavaCode out, JavaCode value) {
    JavaCode call = JavaCode.of("%s(out, %s);", method, value);
    return out.text().equals("out") ? List.of(call) : List.of(JavaCode.of("%s;", out), call);
  }
}
