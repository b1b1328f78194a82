/// `deploy/bench/run`: what is asked for on the command line, and measured one after the other.
package com.ooma.office.bench;
