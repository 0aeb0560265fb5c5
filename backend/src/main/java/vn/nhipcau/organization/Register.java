package vn.nhipcau.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Opens the register for founding bodies and correcting what is said of them. In the caller's
 * transaction, which must hold the lock of reorganizations.
 */
@ApplicationScoped
public class Register {

  @Inject EntityManager em;

  /** All of it, read once: a parent may stand anywhere, in the register or in the same file. */
  public RegisterEdit edit() {
    RegisterBook book = new RegisterBook();
    // Identities first: versions then refer to what is loaded, and ask for nothing one by one.
    em.createQuery("from Area", Area.class).getResultStream().forEach(book::add);
    em.createQuery("from AreaVersion", AreaVersion.class).getResultStream().forEach(book::add);
    em.createQuery("from Organization", Organization.class).getResultStream().forEach(book::add);
    em.createQuery("from OrganizationVersion", OrganizationVersion.class)
        .getResultStream()
        .forEach(book::add);
    em.createQuery(
            "from Succession s where s.predecessorOrganizationId is not null", Succession.class)
        .getResultStream()
        .forEach(book::add);
    return new RegisterEdit(em, book);
  }
}
