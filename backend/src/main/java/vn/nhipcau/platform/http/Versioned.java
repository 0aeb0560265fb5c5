package vn.nhipcau.platform.http;

/** A representation with the version it was made of, which becomes its ETag. */
public record Versioned<T>(T value, long version) {}
