package dev.tsrpc.benchmarks.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The values that all contenders write and read. */
final class Samples {
  private static final int ROWS = 100;
  private static final int BLOB_SIZE = 4096;

  private Samples() {}

  static Plain.Chat chat() {
    Plain.Chat chat = new Plain.Chat();
    chat.name = "alice";
    chat.content = "Hello, everyone";
    chat.time = 1_767_225_600_123L;
    return chat;
  }

  static Plain.Profile profile() {
    Plain.Profile profile = new Plain.Profile();
    profile.id = 184_467;
    profile.name = "Renée Dubois";
    profile.email = "renee.dubois@example.org";
    profile.bio = "Writes about trains, rivers and small towns, and sometimes about the people.";
    profile.role = Plain.Role.MODERATOR;
    profile.active = true;
    profile.score = 4.87;
    profile.level = 42;
    profile.createdAt = 1_700_000_000_000L;
    profile.tags = new ArrayList<>(List.of("trains", "rivers", "travel", "photos"));
    profile.address = address();
    return profile;
  }

  private static Plain.Address address() {
    Plain.Address address = new Plain.Address();
    address.street = "12 Quai des Brumes";
    address.city = "Strasbourg";
    address.zip = "67000";
    address.country = "FR";
    return address;
  }

  static Plain.Rows rows() {
    Plain.Rows rows = new Plain.Rows();
    rows.rows = new ArrayList<>(ROWS);
    for (int i = 0; i < ROWS; i++) {
      rows.rows.add(row(i));
    }
    return rows;
  }

  private static Plain.Row row(int index) {
    Plain.Row row = new Plain.Row();
    row.id = 10_000L + index;
    row.name = "article " + (1000 + index);
    row.price = 9.99 + index;
    row.quantity = index * 7L % 50;
    row.active = index % 3 != 0;
    return row;
  }

  static Plain.Blob blob() {
    Plain.Blob blob = new Plain.Blob();
    blob.id = 77_001;
    blob.name = "holiday/strasbourg.jpg";
    blob.mediaType = "image/jpeg";
    blob.data = new byte[BLOB_SIZE];
    new Random(1).nextBytes(blob.data);
    return blob;
  }
}
