package dev.tsrpc.idl.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to change a property of an interface, with what each side makes of what the other wrote.
 *
 * @param name what is changed
 * @param before the property as it was
 * @param after the property as it is
 */
record Edit(String name, Side before, Side after) {
  /** Stands for the value of a property that is not there. */
  static final Object ABSENT = "absent";

  /** A new kind of type, or of change, joins the test by a line here. */
  private static final List<Edit> ONE_WAY =
      List.of(
          new Edit(
              "nothing",
              new Side("$: string", same("a"), same("")),
              new Side("$: string", same("ü"))),
          new Edit(
              "optional field added",
              Side.without(reads(ABSENT)),
              new Side("$?: string", written("x", reads(ABSENT)), same(ABSENT))),
          new Edit(
              "field with a default added",
              Side.without(reads(5L)),
              new Side("$: int = 5", written(5L, reads(ABSENT)), written(6L, reads(ABSENT)))),
          new Edit(
              "required field added",
              Side.without(Verdict.REFUSED),
              new Side("$: boolean", written(true, reads(ABSENT)))),
          new Edit(
              "nullable field added",
              Side.without(reads(null)),
              new Side("$: string | null", written("x", reads(ABSENT)))),
          new Edit(
              "required becomes optional",
              new Side("$: string", same("a")),
              new Side("$?: string", same("b"), written(ABSENT, Verdict.REFUSED))),
          new Edit(
              "required becomes nullable",
              new Side("$: string", same("a")),
              new Side("$: string | null", same("b"), written(null, Verdict.REFUSED))),
          new Edit(
              "required becomes defaulted",
              new Side("$: string", same("a")),
              new Side("$: string = \"d\"", same("b"), same("d"))),
          new Edit(
              "optional becomes defaulted",
              new Side("$?: int", same(3L), written(ABSENT, reads(7L))),
              new Side("$: int = 7", same(7L), same(8L))),
          new Edit(
              "default changed",
              new Side("$: int = 5", same(5L), same(6L)),
              new Side("$: int = 6", same(5L), same(6L))),
          new Edit(
              "int becomes number",
              new Side("$: int", written(3L, reads(3.0)), written(-1L << 50, reads(-0x1p50))),
              new Side("$: number", written(4.0, reads(4L)), written(2.5, Verdict.REFUSED))),
          new Edit(
              "int8 becomes int32",
              new Side("$: int8", same(-128L), same(1L)),
              new Side("$: int32", same(127L), written(128L, Verdict.REFUSED))),
          new Edit(
              "int becomes int64",
              new Side("$: int", same(-1L), same(1L << 52)),
              new Side(
                  "$: int64",
                  same(5L).inJson(Verdict.REFUSED),
                  written(1L << 60, Verdict.REFUSED))),
          new Edit(
              "string becomes boolean",
              new Side("$: string", written("true", Verdict.REFUSED)),
              new Side("$: boolean", written(true, Verdict.REFUSED))),
          new Edit(
              "integers in a list become numbers",
              new Side("$: int[]", written(List.of(1L, 2L), reads(List.of(1.0, 2.0)))),
              new Side(
                  "$: number[]",
                  written(List.of(1.0), reads(List.of(1L))),
                  written(List.of(1.0, 0.5), Verdict.REFUSED))),
          new Edit(
              "values of a map become nullable",
              new Side("$: { [key: string]: int }", same(Map.of("a", 1L))),
              new Side("$: { [key: string]: int | null }", same(Map.of("b", 2L)), same(Map.of()))),
          new Edit(
              "field added to an object in braces",
              new Side(
                  "$: { a: int }[]",
                  written(List.of(Map.of("a", 1L)), reads(List.of(Map.of("a", 1L, "b", "d"))))),
              new Side(
                  "$: { b: string = \"d\"; a: int }[]",
                  written(List.of(Map.of("a", 2L, "b", "x")), reads(List.of(Map.of("a", 2L)))))),
          new Edit(
              "field of an object in braces replaced",
              new Side(
                  "$: { a: int; old: string }",
                  written(Map.of("a", 1L, "old", "x"), reads(Map.of("a", 1L)))),
              new Side(
                  "$: { a: int; other?: int }",
                  written(Map.of("a", 1L, "other", 1L), Verdict.REFUSED))),
          new Edit(
              "enum member added",
              new Side("$: E$", same(0L), same(1L)).with("enum E$ { A, B }"),
              new Side("$: E$", same(0L), same(1L), written(2L, Verdict.UNKNOWN))
                  .with("enum E$ { A, B, C }")),
          new Edit(
              "enum members reordered, one replaced",
              new Side("$: E$", same("a"), same("b"), written("c", Verdict.UNKNOWN))
                  .with("enum E$ { A = \"a\", B = \"b\", C = \"c\" }"),
              new Side("$: E$", same("a"), same("b"), written("d", Verdict.UNKNOWN))
                  .with("enum E$ { D = \"d\", B = \"b\", A = \"a\" }")));

  /** All edits, and each of them undone. */
  static List<Edit> all() {
    List<Edit> all = new ArrayList<>(ONE_WAY);
    ONE_WAY.forEach(edit -> all.add(edit.undone()));
    return all;
  }

  private Edit undone() {
    return new Edit("not: " + name, /* before= */ after, /* after= */ before);
  }

  private static Example written(@Nullable Object value, Verdict verdict) {
    return new Example(value, verdict, verdict);
  }

  private static Example same(@Nullable Object value) {
    return written(value, reads(value));
  }

  private static Verdict reads(@Nullable Object value) {
    return new Verdict(Outcome.READ, value);
  }

  /** What comes of a value at the other side. */
  enum Outcome {
    READ,
    REFUSED,
    /** A server refuses it, a client keeps it as unrecognized. */
    UNKNOWN
  }

  /**
   * What the other side makes of a value.
   *
   * @param value what it reads, if it does
   */
  record Verdict(Outcome outcome, @Nullable Object value) {
    static final Verdict REFUSED = new Verdict(Outcome.REFUSED, ABSENT);
    static final Verdict UNKNOWN = new Verdict(Outcome.UNKNOWN, ABSENT);
  }

  /** A value that one side writes, and what the other makes of it. */
  record Example(@Nullable Object value, Verdict inCbor, Verdict inJson) {
    Example inJson(Verdict verdict) {
      return new Example(value, inCbor, verdict);
    }

    Verdict verdict(Encoding encoding) {
      return encoding == Encoding.CBOR ? inCbor : inJson;
    }
  }

  /** How a value goes over the wire. */
  enum Encoding {
    CBOR,
    JSON
  }

  /**
   * The property at one side; {@code $} stands for its name.
   *
   * @param declarations what it needs to be declared
   * @param property its text, empty if it is not there
   */
  record Side(String declarations, String property, List<Example> examples) {
    Side(String property, Example... examples) {
      this("", property, Arrays.asList(examples));
    }

    static Side without(Verdict verdict) {
      return new Side("", written(ABSENT, verdict));
    }

    Side with(String declarations) {
      return new Side(declarations, property, examples);
    }
  }
}
