package app;

/** Knows of no schema. */
public interface Plain {}
