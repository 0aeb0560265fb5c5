package vn.nhipcau.reorganization;

/** A world of its own, in which bodies end while their papers are on their way. */
public class AfterReform extends LongAfterReform {}
