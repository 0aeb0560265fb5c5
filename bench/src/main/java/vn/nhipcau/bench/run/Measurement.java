package vn.nhipcau.bench.run;

/** What a closed loop has seen; times in milliseconds. */
public record Measurement(
    int provinces,
    long organizations,
    String scenario,
    int clients,
    long requests,
    long failed,
    double perSecond,
    double p50,
    double p95,
    double p99,
    Integer limit) {

  /** Promised for one client; with more of them than processors, they wait for each other. */
  public boolean keepsItsPromise() {
    return limit == null || clients > 1 || p95 <= limit;
  }
}
