package vn.nhipcau.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. */
public record Page<T>(List<T> items, Info page) {

  /** Where this page stands. */
  @Schema(name = "PageInfo", requiredProperties = "size")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Info(
      @Schema(description = "Items per page that were asked for.") int size,
      @Schema(description = "Cursor of the next page; absent on the last.") String next,
      @Schema(
              description =
                  "Exact number of items, when asked for by `count=true` and not above 10,000.")
          Long total,
      @Schema(description = "10,000, when asked for and there are more.") Long totalAtLeast) {}

  /** A list that always fits on one page. */
  public static <T> Page<T> all(List<T> items) {
    return new Page<>(items, new Info(items.size(), null, null, null));
  }

  public <R> Page<R> map(Function<List<T>, List<R>> translate) {
    return new Page<>(translate.apply(items), page);
  }

  /** The total that was asked for, as far as it was counted. */
  public long counted() {
    return page.total() != null
        ? page.total()
        : page.totalAtLeast() != null ? page.totalAtLeast() : items.size();
  }
}
