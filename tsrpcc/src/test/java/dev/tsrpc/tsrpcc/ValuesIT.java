package dev.tsrpc.tsrpcc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tsrpcc encode}, {@code decode}, {@code validate} and {@code show}. */
class ValuesIT {
  private static final String ORDER =
      "{\"id\":\"9007199254740993\",\"when\":\"2024-01-02T03:04:05.678Z\",\"level\":\"high\","
          + "\"items\":[{\"name\":\"tea\",\"count\":2}]}";
  private static final String ORDER_HEX =
      "a4001b0020000000000001011b0000018cc820db2e02010381a200637465610102";

  @TempDir private Path project;

  @BeforeEach
  void makeADescriptor() throws Exception {
    Path source = Files.createDirectories(project.resolve("src/shop"));
    Files.writeString(
        source.resolve("order.tsrpc"),
        """
        enum Level { Low = "low", High = "high" }
        interface Item { name: string; count: uint8 }
        interface Order {
          id: int64
          when: Date
          level: Level
          items: Item[]
          note?: string
        }
        """);
    assertThat(Launched.run(project, "proto", "src").exitCode()).isZero();
  }

  @Test
  void encodesAndDecodes() throws Exception {
    Launched encoded = order("encode", ORDER);
    Launched decoded = order("decode", encoded.out().strip());
    Launched base64 = order("encode", ORDER, "--form", "base64");
    Launched back = order("decode", base64.out().strip(), "--form", "base64");

    assertThat(encoded.err()).isEmpty();
    assertThat(encoded.out()).isEqualTo(ORDER_HEX + "\n");
    assertThat(decoded.out()).isEqualTo(ORDER + "\n");
    assertThat(back).isEqualTo(decoded);
  }

  @Test
  void worksOnFiles() throws Exception {
    Files.writeString(project.resolve("order.json"), ORDER);

    Launched binary = order("encode", "-i", "order.json", "-o", "order.cbor");
    Launched hex = order("encode", "-i", "order.json", "-o", "order.hex", "--form", "hex");
    Launched json = order("decode", "-i", "order.cbor", "-o", "back.json");
    Launched fromHex = order("decode", "-i", "order.hex", "--form", "hex");

    assertThat(binary).isEqualTo(new Launched(0, "wrote order.cbor\n", ""));
    assertThat(hex.exitCode()).isZero();
    assertThat(json.out()).isEqualTo("wrote back.json\n");
    assertThat(Files.readAllBytes(project.resolve("order.cbor"))).hasSize(ORDER_HEX.length() / 2);
    assertThat(project.resolve("back.json")).hasContent(ORDER + "\n");
    assertThat(fromHex.out()).isEqualTo(ORDER + "\n");
  }

  @Test
  void namesThePlaceOfAMistake() throws Exception {
    Launched missing = order("encode", ORDER.replace("\"level\":\"high\",", ""));
    Launched nested = order("encode", ORDER.replace("2}", "256}"));
    Launched malformed = order("encode", "{\"id\":");
    Launched bytes = order("decode", ORDER_HEX.replace("6374", "0174"));
    Launched hex = order("decode", "a4x");

    assertThat(missing)
        .isEqualTo(new Launched(1, "", "error: Missing required property `level`.\n"));
    assertThat(nested)
        .isEqualTo(
            new Launched(
                1, "", "error: Property `items.0.count`: `256` is not a valid `uint8`.\n"));
    assertThat(malformed.exitCode()).isEqualTo(1);
    assertThat(malformed.err())
        .startsWith("error: Input is not a valid JSON string: ")
        .contains("line 1, column 7");
    assertThat(bytes)
        .isEqualTo(
            new Launched(1, "", "error: $.items[0].name: expected text, found int (at byte 27)\n"));
    assertThat(hex.exitCode()).isEqualTo(1);
    assertThat(hex.err()).startsWith("error: ").contains("the input is not hex");
  }

  @Test
  void validatesWithoutAWordUnlessSomethingIsWrong() throws Exception {
    String excess = ORDER.replace("2}", "2,\"cuont\":3}");

    Launched fine = order("validate", ORDER);
    Launched wrong = order("validate", excess);

    assertThat(fine).isEqualTo(new Launched(0, "", ""));
    assertThat(wrong)
        .isEqualTo(
            new Launched(
                1, "", "error: Property `items.0`: Excess property `cuont` should not exists.\n"));
    assertThat(order("encode", excess).out()).isEqualTo(ORDER_HEX + "\n");
  }

  @Test
  void showsBytes() throws Exception {
    Launched named = order("show", ORDER_HEX);
    Launched plain = Launched.run(project, "show", "a2 01 63 746561 02 81f6");
    Launched cut = Launched.run(project, "show", ORDER_HEX.substring(0, 24));

    assertThat(named)
        .isEqualTo(
            new Launched(
                0,
                """
                {
                  0 /id/: 9007199254740993,
                  1 /when/: 1704164645678,
                  2 /level/: 1,
                  3 /items/: [{0 /name/: "tea", 1 /count/: 2}]
                }
                """,
                ""));
    assertThat(plain).isEqualTo(new Launched(0, "{1: \"tea\", 2: [null]}\n", ""));
    assertThat(cut.exitCode()).isEqualTo(1);
    assertThat(cut.out()).startsWith("{\n  0: 9007199254740993,\n  1");
    assertThat(cut.err()).contains("(at byte 12)");
  }

  @Test
  void endsWithTwoWhenUsedWrongly() throws Exception {
    Launched type =
        Launched.run(
            project,
            "encode",
            "--descriptor",
            "src/service-proto.json",
            "--type",
            "shop/order/Ordr",
            "{}");
    Launched simple =
        Launched.run(
            project, "encode", "--descriptor", "src/service-proto.json", "--type", "Order", "{}");
    Launched nothing = order("decode");
    Launched both = order("decode", "00", "-i", "order.cbor");
    Launched file = order("decode", "-i", "missing.cbor");
    Launched half = Launched.run(project, "show", "--type", "shop/order/Order", "00");
    Launched form = order("encode", ORDER, "--form", "binary");

    assertThat(type.exitCode()).isEqualTo(2);
    assertThat(type.err())
        .contains(
            "there is no type `shop/order/Ordr` in `src/service-proto.json`",
            "Did you mean: shop/order/Order?");
    assertThat(simple.err()).contains("Did you mean: shop/order/Order?");
    assertThat(nothing.exitCode()).isEqualTo(2);
    assertThat(nothing.err()).contains("Missing HEX");
    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(file.exitCode()).isEqualTo(2);
    assertThat(file.err()).contains("`missing.cbor` does not exist");
    assertThat(half.exitCode()).isEqualTo(2);
    assertThat(form.exitCode()).isEqualTo(2);
  }

  @Test
  void refusesADescriptorThatIsNone() throws Exception {
    Files.writeString(project.resolve("src/service-proto.json"), "{\"services\":[]}");

    Launched run = order("encode", ORDER);

    assertThat(run)
        .isEqualTo(
            new Launched(
                1, "", "error: `src/service-proto.json`: the descriptor: `types` is missing\n"));
  }

  private Launched order(String command, String... arguments) throws Exception {
    String[] options = {
      command, "--descriptor", "src/service-proto.json", "--type", "shop/order/Order"
    };
    String[] all = new String[options.length + arguments.length];
    System.arraycopy(options, 0, all, 0, options.length);
    System.arraycopy(arguments, 0, all, options.length, arguments.length);
    return Launched.run(project, all);
  }
}
