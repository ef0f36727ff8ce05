package app;

import com.example.it.ChatRoomProto;
import com.example.it.MsgChat;
import com.example.it.user.User;
import dev.tsrpc.runtime.codec.Codec;

/** Uses the record, the codec and the handles that were generated. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    MsgChat chat = new MsgChat(new User(7, "Ada"), "hello");
    Codec<MsgChat> codec = ChatRoomProto.Msgs.CHAT.codec();

    MsgChat back = codec.decode(codec.encode(chat));

    System.out.println(back.user().name() + ": " + back.content() + ", equal: " + back.equals(chat));
  }
}
