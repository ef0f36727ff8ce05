package dev.tsrpc.runtime.jetty;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.Msg;
import dev.tsrpc.runtime.Proto;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.JsonProperties;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A protocol as the compiler would make it, of records with one text. */
final class TestChat {
  /** The request, the response and the message of this protocol. */
  record Note(String content) {}

  private static final JsonProperties CONTENT =
      JsonProperties.builder().required("content").build();

  private static final Codec<Note> NOTE =
      new Codec<>() {
        @Override
        public String typeId() {
          return "base/Note";
        }

        @Override
        public void write(CborWriter out, Note value) {
          out.beginMap(1).key(0).text(value.content()).endMap();
        }

        @Override
        public Note read(CborReader in) {
          long outer = in.beginMap();
          Note note = new Note(in.key(0).text());
          in.endMap(outer);
          return note;
        }

        @Override
        public void writeJson(JsonWriter out, Note value) {
          out.beginObject(1).name("content").text(value.content()).endObject();
        }

        @Override
        public Note readJson(JsonReader in) {
          List<String> content = new ArrayList<>();
          in.object(CONTENT, name -> content.add(in.text()));
          return new Note(content.get(0));
        }
      };

  static final Api<Note, Note> SEND = new Api<>(0, "Send", NOTE, NOTE, Map.of());
  static final Msg<Note> CHAT = new Msg<>(1, "Chat", NOTE, Msg.From.BOTH, Map.of());
  static final Api<Note, Note> SLOW = new Api<>(2, "user/Slow", NOTE, NOTE, Map.of());
  static final Msg<Note> PING = new Msg<>(3, "Ping", NOTE, Msg.From.BOTH, Map.of());

  static final Proto PROTO = new Proto(List.of(SEND, CHAT, SLOW, PING), "{}");

  private TestChat() {}
}
