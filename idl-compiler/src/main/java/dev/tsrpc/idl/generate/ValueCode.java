package dev.tsrpc.idl.generate;

import java.util.List;

/** How a value other than null is written and read in compact CBOR. */
sealed interface ValueCode {
  /**
   * Returns the statements that write a value.
   *
   * @param out the writer, behind the key for one: {@code out.key(1)}
   */
  List<JavaCode> write(JavaCode out, JavaCode value);

  /**
   * Returns the expression that reads a value.
   *
   * @param in the reader, behind the key for one: {@code in.key(1)}
   */
  JavaCode read(JavaCode in);

  /** Whether it writes and reads null, too. */
  boolean takesNull();

  /** By methods of the writer and the reader that have one name. */
  record Method(JavaIdentifier name, boolean takesNull) implements ValueCode {
    @Override
    public List<JavaCode> write(JavaCode out, JavaCode value) {
      return List.of(JavaCode.of("%s.%s(%s);", out, name, value));
    }

    @Override
    public JavaCode read(JavaCode in) {
      return JavaCode.of("%s.%s()", in, name);
    }
  }

  /** By a pair of functions that get the writer or the reader. */
  record Functions(JavaCode writing, JavaCode reading) implements ValueCode {
    private static final JavaCode OUT = new JavaCode("out");

    @Override
    public List<JavaCode> write(JavaCode out, JavaCode value) {
      JavaCode call = JavaCode.of("%s(out, %s);", writing, value);
      return out.equals(OUT) ? List.of(call) : List.of(JavaCode.of("%s;", out), call);
    }

    @Override
    public JavaCode read(JavaCode in) {
      return JavaCode.of("%s(%s)", reading, in);
    }

    @Override
    public boolean takesNull() {
      return false;
    }
  }
}
