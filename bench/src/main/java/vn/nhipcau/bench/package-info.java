/**
 * How fast the product is at the scale of the nation. {@code nation} makes it up and loads it,
 * {@code run} asks a running system about it. Another room's data is one more {@link
 * vn.nhipcau.bench.nation.Part}, another measurement one more {@link
 * vn.nhipcau.bench.run.Scenario}.
 */
package vn.nhipcau.bench;
