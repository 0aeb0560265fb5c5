package vn.nhipcau.platform.data;

import jakarta.persistence.EntityManager;

/**
 * Work that must not run twice at once, on one node or several: held until the transaction ends.
 */
public enum TransactionLock {
  PERIOD_OPENING(0x6e68697063617501L),
  CATALOGUE_IMPORT(0x6e68697063617502L),
  REORGANIZATION(0x6e68697063617503L),
  MAIL_GATHERING(0x6e68697063617504L);

  private final long key;

  TransactionLock(long key) {
    this.key = key;
  }

  public void acquire(EntityManager em) {
    em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:key)) held", Integer.class)
        .setParameter("key", key)
        .getSingleResult();
  }
}
