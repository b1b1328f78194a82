/// What figures are measured on: server, broker and services, each in a process of its own.
@NullMarked
package com.ooma.office.bench.ground;

import org.jspecify.annotations.NullMarked;
