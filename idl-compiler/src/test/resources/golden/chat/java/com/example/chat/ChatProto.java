package com.example.chat;

import com.example.chat.user.MsgKicked;
import com.example.chat.user.MsgKickedCodec;
import com.example.chat.user.ReqLogin;
import com.example.chat.user.ReqLoginCodec;
import com.example.chat.user.ResLogin;
import com.example.chat.user.ResLoginCodec;
import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.Conf;
import dev.tsrpc.runtime.Msg;
import dev.tsrpc.runtime.Proto;
import dev.tsrpc.runtime.TsrpcGenerated;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Handles of the protocol's apis and messages, and the protocol as a whole. */
@NullMarked
@TsrpcGenerated
public final class ChatProto {
  /** The protocol. */
  public static final Proto PROTO =
      new Proto(
          List.of(Msgs.CHAT, Apis.SEND, Msgs.USER_KICKED, Apis.USER_LOGIN), Descriptor.pieces());

  private ChatProto() {}

  /** The apis. */
  public static final class Apis {
    /** Says something to everybody in the room. */
    public static final Api<ReqSend, ResSend> SEND =
        new Api<>(
            1,
            "Send",
            ReqSendCodec.INSTANCE,
            ResSendCodec.INSTANCE,
            Conf.map("needLogin", true, "roles", Conf.list("member")));

    public static final Api<ReqLogin, ResLogin> USER_LOGIN =
        new Api<>(3, "user/Login", ReqLoginCodec.INSTANCE, ResLoginCodec.INSTANCE);

    private Apis() {}
  }

  /** The messages. */
  public static final class Msgs {
    /** Someone said something. Sent both ways. */
    public static final Msg<MsgChat> CHAT = new Msg<>(0, "Chat", MsgChatCodec.INSTANCE);

    /** Somebody was sent away. */
    public static final Msg<MsgKicked> USER_KICKED =
        new Msg<>(2, "user/Kicked", MsgKickedCodec.INSTANCE, Msg.From.SERVER);

    private Msgs() {}
  }

  /** The text of the descriptor. */
  private static final class Descriptor {
    private Descriptor() {}

    private static String[] pieces() {
      return new String[] {
        """
        {
          "format": 1,
          "services": [
            {"id": 0, "name": "Chat", "type": "msg", "comment": "Someone said something. Sent both ways."},
            {
              "id": 1,
              "name": "Send",
              "type": "api",
              "conf": {"needLogin": true, "roles": ["member"]},
              "comment": "Says something to everybody in the room."
            },
            {
              "id": 2,
              "name": "user/Kicked",
              "type": "msg",
              "from": "server",
              "comment": "Somebody was sent away."
            },
            {"id": 3, "name": "user/Login", "type": "api"}
          ],
          "types": {
            "MsgChat/MsgChat": {
              "type": "Interface",
              "properties": [
                {"id": 0, "name": "user", "type": {"type": "Reference", "target": "user/user/User"}},
                {"id": 1, "name": "content", "type": {"type": "String"}},
                {"id": 2, "name": "time", "type": {"type": "Date"}},
                {
                  "id": 3,
                  "name": "attachments",
                  "type": {
                    "type": "Array",
                    "elementType": {
                      "type": "Interface",
                      "properties": [
                        {"id": 0, "name": "name", "type": {"type": "String"}},
                        {"id": 1, "name": "data", "type": {"type": "Buffer", "arrayType": "Uint8Array"}}
                      ]
                    }
                  },
                  "optional": true
                }
              ]
            },
            "PtlSend/ReqSend": {
              "type": "Interface",
              "properties": [
                {
                  "id": 0,
                  "name": "content",
                  "type": {"type": "String"},
                  "comment": "What is said. At most 500 letters."
                },
                {"id": 1, "name": "room", "type": {"type": "String"}, "optional": true, "default": "lobby"}
              ]
            },
            "PtlSend/ResSend": {
              "type": "Interface",
              "properties": [{"id": 0, "name": "time", "type": {"type": "Date"}}]
            },
            "user/MsgKicked/MsgKicked": {
              "type": "Interface",
              "properties": [
                {
                  "id": 0,
                  "name": "name",
                  "type": {"type": "String"},
                  "optional": true,
                  "deprecated": "use who"
                },
                {"id": 1, "name": "who", "type": {"type": "Reference", "target": "user/user/User"}}
              ]
            },
            "user/PtlLogin/ReqLogin": {
              "type": "Interface",
              "properties": [
                {"id": 0, "name": "name", "type": {"type": "String"}},
                {"id": 1, "name": "password", "type": {"type": "String"}, "sensitive": true}
              ]
            },
            "user/PtlLogin/ResLogin": {
              "type": "Interface",
              "properties": [
                {"id": 0, "name": "user", "type": {"type": "Reference", "target": "user/user/User"}},
                {
                  "id": 1,
                  "name": "unread",
                  "type": {
                    "type": "Interface",
                    "indexSignature": {"keyType": "String", "type": {"type": "Number", "scalarType": "int"}}
                  }
                }
              ]
            },
            "user/user/Role": {
              "type": "Enum",
              "members": [
                {"id": 0, "name": "Guest", "value": 0, "comment": "May read."},
                {"id": 1, "name": "Member", "value": 1, "comment": "May say something."},
                {"id": 2, "name": "Admin", "value": 9}
              ],
              "comment": "What a user may do."
            },
            "user/user/User": {
              "type": "Interface",
              "properties": [
                {"id": 0, "name": "id", "type": {"type": "Number", "scalarType": "uint"}},
                {"id": 1, "name": "name", "type": {"type": "String"}},
                {
                  "id": 2,
                  "name": "role",
                  "type": {"type": "Reference", "target": "user/user/Role"},
                  "optional": true,
                  "default": 1
                },
                {
                  "id": 3,
                  "name": "seen",
                  "type": {
                    "type": "Union",
                    "members": [
                      {"id": 0, "type": {"type": "Date"}},
                      {"id": 1, "type": {"type": "Literal", "literal": null}}
                    ]
                  },
                  "comment": "When they were here last."
                }
              ],
              "comment": "Who takes part in the chat.\\n\\nKnown by `id`; the name may change."
            }
          }
        }
        """
      };
    }
  }
}
