package vn.nhipcau.bench.nation;

import java.util.List;

/** A province of 2025 with its communes. */
public record Province(String code, String name, String kind, List<Commune> communes) {

  /** Of either kind: xã, phường, đặc khu. */
  public record Commune(String code, String name, String kind) {
    String title() {
      return kind + " " + name;
    }
  }

  String title() {
    return kind + " " + name;
  }
}
