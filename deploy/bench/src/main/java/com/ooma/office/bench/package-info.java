/// `deploy/bench/run`: what is asked for on the command line, and measured one after the other.
@NullMarked
package com.ooma.office.bench;

import org.jspecify.annotations.NullMarked;
