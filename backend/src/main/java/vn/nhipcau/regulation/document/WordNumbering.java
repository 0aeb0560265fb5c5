package vn.nhipcau.regulation.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/**
 * The numbers that Word shows before paragraphs and does not store: counted again, paragraph by
 * paragraph.
 */
final class WordNumbering {

  private static final int LEVELS = 9;

  /** Lists that share a definition share its counters, unless one of them starts anew. */
  private final Map<BigInteger, int[]> counters = new HashMap<>();

  private final Set<BigInteger> seen = new HashSet<>();

  /** The label of a paragraph, with a blank after it; empty for one without a number. */
  String next(XWPFParagraph paragraph) {
    BigInteger numId = paragraph.getNumID();
    XWPFNumbering numbering = paragraph.getDocument().getNumbering();
    XWPFNum num = numId == null || numbering == null ? null : numbering.getNum(numId);
    XWPFAbstractNum definition =
        num == null ? null : numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
    if (definition == null) {
      return "";
    }
    CTAbstractNum levels = definition.getCTAbstractNum();
    int level =
        paragraph.getNumIlvl() == null ? 0 : Math.clamp(paragraph.getNumIlvl().longValue(), 0, 8);
    int[] counts = counters.computeIfAbsent(levels.getAbstractNumId(), id -> fresh(levels));
    if (seen.add(numId)) {
      startAnew(num, counts);
    }
    counts[level]++;
    for (int below = level + 1; below < LEVELS; below++) {
      counts[below] = start(levels, below) - 1;
    }
    CTLvl shown = level(levels, level);
    if (shown == null || shown.getLvlText() == null || shown.getLvlText().getVal() == null) {
      return "";
    }
    if ("bullet".equals(format(shown))) {
      return "- ";
    }
    String label = shown.getLvlText().getVal();
    for (int i = 0; i < LEVELS; i++) {
      CTLvl part = level(levels, i);
      int count = Math.max(counts[i], start(levels, i));
      label = label.replace("%" + (i + 1), part == null ? "" : written(count, format(part)));
    }
    return label.isBlank() ? "" : label + " ";
  }

  private static int[] fresh(CTAbstractNum levels) {
    int[] counts = new int[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      counts[i] = start(levels, i) - 1;
    }
    return counts;
  }

  private static void startAnew(XWPFNum num, int[] counts) {
    for (CTNumLvl override : num.getCTNum().getLvlOverrideList()) {
      if (override.getStartOverride() != null && override.getIlvl() != null) {
        int level = Math.clamp(override.getIlvl().longValue(), 0, 8);
        counts[level] = override.getStartOverride().getVal().intValue() - 1;
      }
    }
  }

  private static int start(CTAbstractNum levels, int index) {
    CTLvl level = level(levels, index);
    return level == null || level.getStart() == null ? 1 : level.getStart().getVal().intValue();
  }

  private static CTLvl level(CTAbstractNum levels, int index) {
    for (CTLvl level : levels.getLvlList()) {
      if (level.getIlvl() != null && level.getIlvl().intValue() == index) {
        return level;
      }
    }
    return null;
  }

  private static String format(CTLvl level) {
    return level.getNumFmt() == null || level.getNumFmt().getVal() == null
        ? "decimal"
        : level.getNumFmt().getVal().toString();
  }

  private static String written(int count, String format) {
    return switch (format) {
      case "lowerLetter" -> letters(count);
      case "upperLetter" -> letters(count).toUpperCase();
      case "lowerRoman" -> roman(count).toLowerCase();
      case "upperRoman" -> roman(count);
      case "none" -> "";
      default -> String.valueOf(count);
    };
  }

  /** As Word counts: a … z, aa, bb. It has no đ; only typed letters do. */
  private static String letters(int count) {
    return count < 1
        ? ""
        : String.valueOf((char) ('a' + (count - 1) % 26))
            .repeat(Math.min((count - 1) / 26 + 1, LEVELS));
  }

  private static String roman(int count) {
    if (count < 1 || count > 399) {
      return String.valueOf(count);
    }
    String[] hundreds = {"", "C", "CC", "CCC"};
    String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return hundreds[count / 100] + tens[count / 10 % 10] + ones[count % 10];
  }
}
