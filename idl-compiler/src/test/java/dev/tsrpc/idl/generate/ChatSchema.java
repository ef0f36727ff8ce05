package dev.tsrpc.idl.generate;

import static dev.tsrpc.idl.generate.Declared.array;
import static dev.tsrpc.idl.generate.Declared.docs;
import static dev.tsrpc.idl.generate.Declared.field;
import static dev.tsrpc.idl.generate.Declared.inline;
import static dev.tsrpc.idl.generate.Declared.member;
import static dev.tsrpc.idl.generate.Declared.number;
import static dev.tsrpc.idl.generate.Declared.optional;
import static dev.tsrpc.idl.generate.Declared.ref;
import static dev.tsrpc.idl.generate.Declared.scalar;
import static dev.tsrpc.idl.generate.Declared.sensitive;
import static dev.tsrpc.idl.generate.Declared.text;
import static dev.tsrpc.idl.generate.Declared.withDefault;

import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.JsonValue.JsonArray;
import dev.tsrpc.idl.schema.JsonValue.JsonBoolean;
import dev.tsrpc.idl.schema.JsonValue.JsonObject;
import dev.tsrpc.idl.schema.Notes;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Scalar;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A chat: the schema of the golden files. */
final class ChatSchema {
  private ChatSchema() {}

  static Schema schema() {
    Map<String, JsonValue> conf = new LinkedHashMap<>();
    conf.put("needLogin", new JsonBoolean(true));
    conf.put("roles", new JsonArray(List.of(text("member"))));
    return new Declared()
        .object(
            "MsgChat",
            "MsgChat",
            docs("Someone said something. Sent both ways."),
            field(0, "user", ref("user/user", "User")),
            field(1, "content", scalar(Scalar.STRING)),
            field(2, "time", scalar(Scalar.DATE)),
            optional(
                3,
                "attachments",
                array(
                    inline(
                        field(0, "name", scalar(Scalar.STRING)),
                        field(
                            1,
                            "data",
                            new dev.tsrpc.idl.schema.Type.BufferType(
                                dev.tsrpc.idl.schema.BufferKind.UINT8))))))
        .object(
            "PtlSend",
            "ReqSend",
            Notes.NONE,
            field(0, "content", scalar(Scalar.STRING), docs("What is said. At most 500 letters.")),
            withDefault(1, "room", scalar(Scalar.STRING), text("lobby")))
        .object("PtlSend", "ResSend", Notes.NONE, field(0, "time", scalar(Scalar.DATE)))
        .object(
            "user/PtlLogin",
            "ReqLogin",
            Notes.NONE,
            field(0, "name", scalar(Scalar.STRING)),
            field(1, "password", scalar(Scalar.STRING), sensitive("")))
        .object("user/PtlLogin", "ResLogin", Notes.NONE, field(0, "user", ref("user/user", "User")))
        .object(
            "user/user",
            "User",
            docs("Who takes part in the chat.\n\nKnown by `id`; <name> may change."),
            field(0, "id", scalar(Scalar.UINT)),
            field(1, "name", scalar(Scalar.STRING)),
            withDefault(2, "role", new QualifiedName("user/user", "Role"), "Member"))
        .enumeration(
            "user/user",
            "Role",
            docs("What a user may do."),
            member(0, "Guest", number("0"), docs("May read.")),
            member(1, "Member", number("1"), docs("May say something.")),
            member(2, "Admin", number("9")))
        .msg("Chat", null, null, docs("Someone said something."))
        .msg("user/Kicked", Side.SERVER, null, Notes.NONE)
        .object("user/MsgKicked", "MsgKicked", Notes.NONE)
        .api("Send", new JsonObject(conf), docs("Says something to everybody in the room."))
        .api("user/Login", null, Notes.NONE)
        .schema();
  }
}
