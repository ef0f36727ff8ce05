package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of generated codecs. */
final class GeneratedJsonTest {
  private static final String SCHEMA =
      """
      enum Level { Low, Mid = 5, High = 1.5, Other = "other" }
      interface Measured { exact: double = 0; single: float32 = 0; any: number = 0 }
      interface Account {
        id?: uint
        level: Level = Level.Mid
        note?: string
        owner?: { name: string; born: Date | null }
        tags?: string[]
        limits?: { [key: number]: int8 }
        data?: Uint8Array
        room?: ArrayBuffer
        wide?: int64
        big?: bigint
        retries: int | null = 3
        [extra: string]: Flag
      }
      interface Flag { on: boolean }
      interface Row { id: int; name: string }
      interface Rows { rows: Row[] }
      """;
  @TempDir static Path folder;

  private static CompiledSources sources;
  private static Codec<Object> account;

  @BeforeAll
  static void compile() throws Exception {
    sources = CompiledSources.of(Generated.of(SCHEMA), folder);
    account = sources.codec("com.example.AccountCodec");
  }

  @Test
  void writesWhatTsrpcWrites() {
    String text =
        json(
            "{'id':1,'level':'other','owner':{'name':'n','born':null},'tags':['a'],"
                + "'limits':{'-1':2},'data':'AP8=','wide':'1','big':'-1','retries':3,"
                + "'x':{'on':true}}");

    assertThat(account.toJson(account.fromJson(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          {'note':null}                   => note=null,
          {'level':null}                  => level=MID,
          {'level':5.0}                   => level=MID,
          {'level':1.5}                   => level=HIGH,
          {'retries':null}                => retries=null,
          {'retries':2e0}                 => retries=2,
          {'wide':7}                      => wide=7,
          {'wide':'-7'}                   => wide=-7,
          {'big':1e3}                     => big=1000,
          {'owner':{'name':'n','born':0}} => born=1970-01-01T00:00:00Z
          {'owner':{'name':'n','born':'2024-02-29T12:00:00.123+01:00'}} => born=2024-02-29T11:00:00.123Z
          {'owner':{'name':'n','zz':[{}]}} => Owner[name=n, born=null]
          {'limits':{'-3':4}}             => limits={-3=4}
          {'data':'AQ=='}                 => data=Bytes[1: 01]
          """)
  void readsWhatOthersWrite(String text, String expected) {
    assertThat(account.fromJson(json(text)).toString()).contains(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          {'id':-1}             => Property `id`: `-1` is not a valid `uint`.
          {'x':{'on':null}}     => Property `x`: Missing required property `on`.
          {'level':2}           => Property `level`: `2` is not a valid enum member.
          {'level':true}        => Property `level`: Expected type to be `string | number`, actually `boolean`.
          {'owner':{}}          => Property `owner`: Missing required property `name`.
          {'owner':{'name':1}}  => Property `owner.name`: Expected type to be `string`, actually `number`.
          {'tags':['',{}]}      => Property `tags.1`: Expected type to be `string`, actually `Object`.
          {'limits':{'1':128}}  => Property `limits.1`: `128` is not a valid `int8`.
          {'limits':{'1.0':1}}  => Property `limits`: `1.0` is not a valid key, the key here should be a `number`.
          {'data':5}            => Property `data`: Expected type to be `Uint8Array`, actually `number`.
          {'room':[]}           => Property `room`: Expected type to be `ArrayBuffer`, actually `Array`.
          {'room':'='}          => Property `room`: `=` is not a valid `ArrayBuffer`.
          {'wide':'x'}          => Property `wide`: `x` is not a valid `int64`.
          {'big':1e400}         => Property `big`: `1e400` is not a valid `bigint`.
          {'x':{'on':1}}        => Property `x.on`: Expected type to be `boolean`, actually `number`.
          {'tags':5,'id':'x'}   => Property `id`: Expected type to be `number`, actually `string`.
          {'x':5,'tags':5}      => Property `tags`: Expected type to be `Array`, actually `number`.
          """)
  void refusesInTsrpcsWords(String text, String message) {
    assertThatThrownBy(() -> account.fromJson(json(text))).hasMessage(message);
  }

  @Test
  void refusesExcessWhereAskedTo() {
    Codec<Object> row = sourcesCodec("Row");
    String json = json("{'id':1,'name':'','q':0}");

    assertThat(row.fromJson(json)).isNotNull();
    assertThatThrownBy(() -> Json.read(json, in -> row.readJson(in.refuseExcess())))
        .hasMessage("Excess property `q` should not exists.");
  }

  @Test
  void keepsUnknownMembersWhereAskedTo() throws Exception {
    Codec<Object> level = sourcesCodec("Level");

    Object unknown = Json.read("7", in -> level.readJson(in.keepUnknown()));

    assertThat(unknown).isEqualTo(sources.constant("com.example.Level", "UNRECOGNIZED"));
    assertThatThrownBy(() -> level.toJson(unknown)).hasMessage("UNRECOGNIZED cannot be written");
  }

  @ParameterizedTest
  @ValueSource(strings = {"exact", "single", "any"})
  void refusesToWriteWhatIsNoNumber(String field) throws Exception {
    Codec<Object> codec = sourcesCodec("Measured");
    Object none = field.equals("single") ? (Object) Float.NaN : (Object) Double.NaN;
    Object value = sources.builder("com.example.Measured").set(field, none).build();

    assertThatThrownBy(() -> codec.toJson(value))
        .hasMessageStartingWith("Property `" + field + "`: `NaN` is not a valid ");
  }

  @Test
  void streamsLargeLists() throws Exception {
    Codec<Object> codec = sourcesCodec("Rows");
    Object row =
        sources.builder("com.example.Row").set("id", 1L).set("name", "n".repeat(50)).build();
    Object rows =
        sources.builder("com.example.Rows").set("rows", Collections.nCopies(200_000, row)).build();
    Counting stream = new Counting();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    long before = threads.getCurrentThreadAllocatedBytes();
    codec.toJson(rows, stream);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(stream.written).isEqualTo(200_000L * 69 + 10);
    assertThat(allocated).isLessThan(1_000_000);
  }

  private static final class Counting extends OutputStream {
    private long written;

    @Override
    public void write(int octet) {
      written++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      written += length;
    }
  }

  @Test
  void tellsOfAStreamThatFails() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("full");
          }
        };

    assertThatThrownBy(() -> account.toJson(account.fromJson("{}"), full))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("full");
  }

  private static Codec<Object> sourcesCodec(String type) {
    try {
      return sources.codec("com.example." + type + "Codec");
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type, e);
    }
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
