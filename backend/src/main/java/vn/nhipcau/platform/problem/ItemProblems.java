package vn.nhipcau.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;

/** Tells what became of one of many as {@link ProblemMappers} would have told it alone. */
@ApplicationScoped
public class ItemProblems {

  private static final Logger LOG = Logger.getLogger(ItemProblems.class);

  @Inject ProblemTexts texts;

  public ItemProblem of(RuntimeException e, Locale locale) {
    Problem problem = problem(e);
    String code = problem.code().code();
    return new ItemProblem(
        problem.code().status(),
        code,
        texts.title(code, locale),
        texts.detail(code, problem.params(), locale));
  }

  private static Problem problem(RuntimeException e) {
    if (e instanceof Problem problem) {
      return problem;
    }
    if (stale(e) || stale(e.getCause())) {
      return new Problem(PlatformProblem.STALE);
    }
    UUID incident = UUID.randomUUID();
    LOG.errorf(e, "incident %s", incident);
    return new Problem(PlatformProblem.INTERNAL).with("incident", incident.toString());
  }

  private static boolean stale(Throwable e) {
    return e instanceof OptimisticLockException || e instanceof StaleStateException;
  }
}
