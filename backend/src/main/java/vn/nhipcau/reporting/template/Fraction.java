package vn.nhipcau.reporting.template;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number, so that a third times three is one, and the server and the browser (which counts
 * the same way) never differ in the last digit.
 *
 * @param over greater than zero
 */
record Fraction(BigInteger value, BigInteger over) {

  static Fraction of(BigDecimal number) {
    return number.scale() <= 0
        ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
        : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        value.multiply(other.over).add(other.value.multiply(over)), over.multiply(other.over));
  }

  Fraction times(Fraction other) {
    return new Fraction(value.multiply(other.value), over.multiply(other.over));
  }

  Fraction negated() {
    return new Fraction(value.negate(), over);
  }

  /** Nothing for zero: there is no such number. */
  Fraction inverse() {
    return switch (value.signum()) {
      case 0 -> null;
      case 1 -> new Fraction(over, value);
      default -> new Fraction(over.negate(), value.negate());
    };
  }

  /** Half a unit away from zero, as everybody rounds by hand. */
  BigDecimal rounded(int decimals) {
    return new BigDecimal(value).divide(new BigDecimal(over), decimals, RoundingMode.HALF_UP);
  }
}
