/// What every use case is made of: its marker, the identities it needs, and pages of results.
package com.ooma.office.kernel.application;
