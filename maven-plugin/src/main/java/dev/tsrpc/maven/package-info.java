/** The Maven goals: options, messages and source roots over the compiler. */
@NullMarked
package dev.tsrpc.maven;

import org.jspecify.annotations.NullMarked;
