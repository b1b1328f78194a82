/// A real mail server that keeps what it receives, and what it received as its reader sees it.
@NullMarked
package com.ooma.office.testing.mail;

import org.jspecify.annotations.NullMarked;
