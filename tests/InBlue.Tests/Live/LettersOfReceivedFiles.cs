using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Files;
using InBlue.Secretariat.Live;
using InBlue.Tests.Reading.Files;

namespace InBlue.Tests.Live;

/// <summary>What of a received file goes into the record as the letter, and under which form.</summary>
public sealed class LettersOfReceivedFiles
{
    [Fact]
    public void A_mail_of_which_no_letter_can_be_read_is_kept_whole_and_as_a_mail_so_that_it_can_be_erased()
    {
        var mail = MadeFiles.Mail((_, b) => { b.Attachments.Add("one.pdf", MadeFiles.Pdf("One")); b.Attachments.Add("two.png", MadeFiles.Png); });

        var letter = LettersInHand.Of(ReceivedFile.Open(mail, "vote.eml"));

        (letter.Form, letter.Text).ShouldBe((FileForm.Eml, null));
        letter.Bytes.ToArray().ShouldBe(mail);
    }

    [Fact]
    public void A_picture_in_a_mail_is_a_scan_without_the_mail_around_it()
    {
        var letter = LettersInHand.Of(ReceivedFile.Open(MadeFiles.Mail((_, b) => b.Attachments.Add("scan.png", MadeFiles.Png)), "vote.eml"));

        (letter.Form, letter.Text).ShouldBe((FileForm.Scan, null));
        letter.Bytes.ToArray().ShouldBe(MadeFiles.Png);
    }
}
