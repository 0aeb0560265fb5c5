/**
 * Reports that no period asks for (<i>báo cáo đột xuất</i>): which form they are on, straight to
 * whom they go, and who is brought in, by relation to whoever reports.
 *
 * <p>May use: platform, organization, access, regulation, reporting.template. Promises: nobody is
 * offered to send to whom no relation of a clause leads.
 */
package vn.nhipcau.reporting.adhoc;
