package dev.tsrpc.idl.generate;

import java.util.List;

/** The type of a Java variable. */
sealed interface JavaType {
  /** Returns this type as an argument of a generic one. */
  JavaType boxed();

  /** Returns this type with null in it. */
  JavaType nullable();

  /** Returns this type without null in it, as a local variable is declared. */
  JavaType nonNull();

  boolean isNullable();

  boolean isPrimitive();

  /** {@code long} and the like. */
  record Primitive(String keyword, JavaClass box) implements JavaType {
    @Override
    public JavaType boxed() {
      return new Declared(box, List.of(), false);
    }

    @Override
    public JavaType nullable() {
      return boxed().nullable();
    }

    @Override
    public JavaType nonNull() {
      return this;
    }

    @Override
    public boolean isNullable() {
      return false;
    }

    @Override
    public boolean isPrimitive() {
      return true;
    }

    /** Whether it takes two of a method's 255 slots. */
    boolean isWide() {
      return keyword.equals("long") || keyword.equals("double");
    }
  }

  /** A class, with the arguments of its type. */
  record Declared(JavaClass raw, List<JavaType> arguments, boolean isNullable) implements JavaType {
    public Declared {
      arguments = List.copyOf(arguments);
    }

    @Override
    public JavaType boxed() {
      return this;
    }

    @Override
    public JavaType nullable() {
      return new Declared(raw, arguments, true);
    }

    @Override
    public JavaType nonNull() {
      return new Declared(raw, arguments, false);
    }

    @Override
    public boolean isPrimitive() {
      return false;
    }
  }

  static JavaType of(JavaClass raw, JavaType... arguments) {
    return new Declared(raw, List.of(arguments), false);
  }
}
