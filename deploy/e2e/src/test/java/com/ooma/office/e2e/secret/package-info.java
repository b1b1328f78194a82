/// Whether secrets stay where they belong.
package com.ooma.office.e2e.secret;
