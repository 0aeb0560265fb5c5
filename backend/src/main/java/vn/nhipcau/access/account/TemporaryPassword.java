package vn.nhipcau.access.account;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sixteen characters in groups of four, easily read out on the telephone: none that look alike, and
 * of every kind that a password policy may ask for.
 */
final class TemporaryPassword {

  private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";
  private static final String DIGITS = "23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private TemporaryPassword() {}

  static String make() {
    List<Character> drawn = new ArrayList<>(List.of(one(UPPER), one(LOWER), one(DIGITS)));
    while (drawn.size() < 16) {
      drawn.add(one(UPPER + LOWER + DIGITS));
    }
    Collections.shuffle(drawn, RANDOM);
    String plain = drawn.stream().map(String::valueOf).collect(Collectors.joining());
    return plain.replaceAll("(.{4})(?=.)", "$1-");
  }

  private static char one(String of) {
    return of.charAt(RANDOM.nextInt(of.length()));
  }
}
