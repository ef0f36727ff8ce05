package dev.tsrpc.benchmarks.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payloads as plain classes with public fields: what Fory, Kryo and Jackson are fastest with,
 * and what all others are compared with.
 */
@SuppressWarnings("NullAway.Init") // the libraries create objects without arguments and fill them
public final class Plain {
  private Plain() {}

  /** A line of a chat. */
  public static final class Chat {
    public String name;
    public String content;
    public long time;
  }

  /** What somebody may do. */
  public enum Role {
    GUEST(0),
    MEMBER(1),
    MODERATOR(2),
    ADMIN(3);

    private static final Role[] BY_ID = values();

    private final int id;

    Role(int id) {
      this.id = id;
    }

    static Role of(int id) {
      return BY_ID[id];
    }

    int id() {
      return id;
    }
  }

  /** Where somebody lives. */
  public static final class Address {
    public String street;
    public String city;
    public String zip;
    public String country;
  }

  /** Twelve fields of many types. */
  public static final class Profile {
    public long id;
    public String name;
    public @Nullable String nickname;
    public String email;
    public String bio;
    public Role role;
    public boolean active;
    public double score;
    public long level;
    public long createdAt;
    public List<String> tags;
    public Address address;
  }

  /** One of many records. */
  public static final class Row {
    public long id;
    public String name;
    public double price;
    public long quantity;
    public boolean active;
  }

  /** A hundred records. */
  public static final class Rows {
    public List<Row> rows;
  }

  /** Bytes with a name. */
  public static final class Blob {
    public long id;
    public String name;
    public String mediaType;
    public byte[] data;
  }
}
