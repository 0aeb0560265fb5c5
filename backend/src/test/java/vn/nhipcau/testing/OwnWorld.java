package vn.nhipcau.testing;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * A world that nobody else reads: for stories that change what holds for everybody, as regulations
 * and their duties do.
 */
public class OwnWorld implements QuarkusTestProfile {}
