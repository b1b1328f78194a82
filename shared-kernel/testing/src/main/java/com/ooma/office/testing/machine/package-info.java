/// What is taken of this machine: ports, folders, files that nobody else reads; and few lines of
/// log.
package com.ooma.office.testing.machine;
