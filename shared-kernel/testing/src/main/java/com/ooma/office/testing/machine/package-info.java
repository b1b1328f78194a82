/// What is taken of this machine: ports, folders, files that nobody else reads; and few lines of
/// log.
@NullMarked
package com.ooma.office.testing.machine;

import org.jspecify.annotations.NullMarked;
