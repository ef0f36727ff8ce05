package dev.tsrpc.runtime.codec.example;

import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.codec.CborOnly;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.PathStep;
import dev.tsrpc.runtime.codec.example.Examples.Wide;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Wide}. */
final class WideCodec implements CborOnly<Wide> {
  static final WideCodec INSTANCE = new WideCodec();

  private WideCodec() {}

  @Override
  public String typeId() {
    return "example/Wide";
  }

  @Override
  public void write(CborWriter out, Wide value) {
    int size = 25;
    if (value.f300() != null) {
      size++;
    }
    out.beginMap(size);
    out.key(0).bool(value.flag());
    out.key(1).text(value.text());
    out.key(2).number(value.number());
    out.key(3).float64(value.precise());
    out.key(4).float32(value.single());
    out.key(5).integer(value.integer());
    out.key(6).uint(value.natural());
    out.key(7).int8(value.tiny());
    out.key(8).int16(value.small());
    out.key(9).int32(value.medium());
    out.key(10).int64(value.large());
    out.key(11).uint8(value.tinyNatural());
    out.key(12).uint16(value.smallNatural());
    out.key(13).uint32(value.mediumNatural());
    out.key(14).uint64(value.largeNatural());
    out.key(15).bigint(value.big());
    out.key(16).date(value.date());
    out.key(17).bytes(value.bytes());
    out.key(18).uuid(value.uuid());
    out.key(19).any(value.any());
    out.key(20).integer(value.f20());
    out.key(21).integer(value.f21());
    out.key(22).integer(value.f22());
    out.key(23).integer(value.f23());
    out.key(24).integer(value.f24());
    if (value.f300() != null) {
      out.key(300).integer(value.f300());
    }
    out.endMap();
  }

  @Override
  public Wide read(CborReader in) {
    long outer = in.beginMap();
    boolean flag = in.key(0).bool();
    String text = in.key(1).text();
    double number = in.key(2).number();
    double precise = in.key(3).float64();
    float single = in.key(4).float32();
    long integer = in.key(5).integer();
    long natural = in.key(6).uint();
    int tiny = in.key(7).int8();
    int small = in.key(8).int16();
    int medium = in.key(9).int32();
    long large = in.key(10).int64();
    int tinyNatural = in.key(11).uint8();
    int smallNatural = in.key(12).uint16();
    long mediumNatural = in.key(13).uint32();
    long largeNatural = in.key(14).uint64();
    BigInteger big = in.key(15).bigint();
    Instant date = in.key(16).date();
    Bytes bytes = in.key(17).bytes();
    UUID uuid = in.key(18).uuid();
    Object any = in.key(19).any();
    long f20 = in.key(20).integer();
    long f21 = in.key(21).integer();
    long f22 = in.key(22).integer();
    long f23 = in.key(23).integer();
    long f24 = in.key(24).integer();
    Long f300 = in.hasKey(300) ? in.integer() : null;
    in.endMap(outer);
    return new Wide(
        flag,
        text,
        number,
        precise,
        single,
        integer,
        natural,
        tiny,
        small,
        medium,
        large,
        tinyNatural,
        smallNatural,
        mediumNatural,
        largeNatural,
        big,
        date,
        bytes,
        uuid,
        any,
        f20,
        f21,
        f22,
        f23,
        f24,
        f300);
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("flag");
      case 1 -> PathStep.of("text");
      case 2 -> PathStep.of("number");
      case 3 -> PathStep.of("precise");
      case 4 -> PathStep.of("single");
      case 5 -> PathStep.of("integer");
      case 6 -> PathStep.of("natural");
      case 7 -> PathStep.of("tiny");
      case 8 -> PathStep.of("small");
      case 9 -> PathStep.of("medium");
      case 10 -> PathStep.of("large");
      case 11 -> PathStep.of("tinyNatural");
      case 12 -> PathStep.of("smallNatural");
      case 13 -> PathStep.of("mediumNatural");
      case 14 -> PathStep.of("largeNatural");
      case 15 -> PathStep.of("big");
      case 16 -> PathStep.of("date");
      case 17 -> PathStep.of("bytes");
      case 18 -> PathStep.of("uuid");
      case 19 -> PathStep.of("any");
      case 20 -> PathStep.of("f20");
      case 21 -> PathStep.of("f21");
      case 22 -> PathStep.of("f22");
      case 23 -> PathStep.of("f23");
      case 24 -> PathStep.of("f24");
      case 300 -> PathStep.of("f300");
      default -> null;
    };
  }
}
