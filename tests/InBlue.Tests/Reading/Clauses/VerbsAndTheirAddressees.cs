using InBlue.Reading.Clauses;
using static InBlue.Tests.Reading.Clauses.Saying;

namespace InBlue.Tests.Reading.Clauses;

public sealed class VerbsAndTheirAddressees
{
    [Fact]
    public void Each_verb_of_a_paragraph_governs_up_to_the_next()
    {
        const string Text = "12. Prie le Secrétaire général de publier la liste, salue le travail accompli, et prie également la MINUSMA d’aider les villages ;";
        var read = French(Text);
        NormalForms(read).ShouldBe(["requests", "welcomes", "requests again"]);
        Addressees(read).ShouldBe(["secretary-general", "", "mission"]);
        read.Clauses.Select(c => c.Place.Of(Text)).ShouldBe(["Prie le Secrétaire général de publier la liste", "salue le travail accompli", "prie également la MINUSMA d’aider les villages"]);
        read.Clauses.Select(c => c.Matter?.Of(Text)).ShouldBe(["de publier la liste", "le travail accompli", "d’aider les villages"]);
    }

    [Theory]
    [InlineData("Exhorte toutes les parties à se parler ;", "urges")]
    [InlineData("Demande instamment à toutes les parties de se parler ;", "urges")]
    [InlineData("Demande en outre instamment aux parties de se parler ;", "urges again")]
    [InlineData("Demande aux États Membres de contribuer ;", "calls-upon")]
    [InlineData("Demande également à toutes les parties de se parler ;", "calls-upon again")]
    [InlineData("Demande que soient publiés les rapports ;", "calls-for")]
    [InlineData("Engage le Comité à se réunir ;", "encourages")]
    [InlineData("Exige de tous les groupes armés qu’ils se retirent ;", "demands")]
    [InlineData("Exprime sa vive préoccupation face aux retards ;", "expresses-concern")]
    [InlineData("Se déclare de nouveau favorable à ce dispositif ;", "expresses-support again")]
    [InlineData("Prend note des options présentées ;", "notes")]
    public void French_verbs_have_one_normal_form(string text, string verb) => NormalForms(French(text)).ShouldBe([verb]);

    [Theory]
    [InlineData("Strongly urges all parties to talk;", "urges")]
    [InlineData("Calls once again upon all parties to talk;", "calls-upon")]
    [InlineData("Calls for talks;", "calls-for")]
    [InlineData("Further expresses its deep concern at the delays;", "expresses-concern again")]
    [InlineData("Authorises the Mission to use boats;", "authorises")]
    [InlineData("Authorizes the Mission to use boats;", "authorises")]
    [InlineData("Remains actively seized of the matter.", "remains-seized")]
    [InlineData("Underscores that talks help;", "emphasises")]
    public void English_verbs_have_one_normal_form(string text, string verb) => NormalForms(English(text)).ShouldBe([verb]);

    [Fact]
    public void A_noun_that_looks_like_a_verb_opens_no_clause()
    {
        NormalForms(English("Encourages States to answer letters, requests, and questions;")).ShouldBe(["encourages"]);
        NormalForms(English("Takes note of all reports, requests by States and notes of the Secretariat;")).ShouldBe(["notes"]);
        NormalForms(French("Encourage les États à tenir compte des rapports et demandes de visas, demande d’asile et note de service comprises ;")).ShouldBe(["encourages"]);
    }

    [Fact]
    public void Participles_go_on_only_in_the_preamble()
    {
        NormalForms(French("Rappelant ses résolutions, et exhortant les parties à se parler,")).ShouldBe(["recalls", "urges"]);
        NormalForms(English("Urges the parties to talk, noting the efforts made;")).ShouldBe(["urges"]);
        English("Recalling its resolutions, requests the Secretary-General to report;").Clauses.Select(c => c.Preambular).ShouldBe([true, false]);
    }

    [Fact]
    public void Several_may_be_addressed_and_those_consulted_are_not_among_them()
    {
        Addressees(French("Prie le Secrétaire général, les États Membres et le Gouvernement malien de poursuivre ;")).ShouldBe(["secretary-general + member-states + government"]);
        Addressees(French("Prie le Secrétaire général, en coordination avec l’Instance, le Gouvernement malien, et en consultation avec les partenaires, d’élaborer un plan ;")).ShouldBe(["secretary-general"]);
        Addressees(French("Engage l’Union européenne, notamment ses missions, à poursuivre ;")).ShouldBe(["european-union"]);
        Addressees(English("Requests the Government of Haiti and the United Nations, in consultation with the African Union, to report;")).ShouldBe(["government + united-nations"]);
        Addressees(English("Requests the Committee established pursuant to resolutions 1267 (1999) and 1989 (2011), with the help of its experts, to report;")).ShouldBe(["committee"]);
    }

    [Fact]
    public void Words_that_no_table_knows_are_kept_without_a_code() => Addressees(English("Requests the Chief of Staff to report;")).ShouldBe(["the Chief of Staff"]);

    [Fact]
    public void What_belongs_to_somebody_is_not_that_somebody() =>
        Addressees(English("Requests the Secretary-General’s first report to include a plan;")).ShouldBe(["the Secretary-General’s first report"]);

    [Fact]
    public void The_council_itself_decides_and_intends()
    {
        Addressees(French("Décide de rester saisi de la question.")).ShouldBe(["Itself: council"]);
        Addressees(French("Exprime son intention, si rien ne change, de réagir ;")).ShouldBe(["Itself: council"]);
        var read = French("Rappelle ce qui précède, et déclare son intention, sur cette base, de prendre une décision ;");
        NormalForms(read).ShouldBe(["recalls", "expresses-intention"]);
        Addressees(read)[1].ShouldBe("Itself: council");
        Addressees(English("Expresses its intent to review the mandate;")).ShouldBe(["Itself: council"]);
    }

    [Fact]
    public void Whoever_shall_do_what_is_decided_is_its_subject()
    {
        Addressees(English("Decides that the Committee shall meet;")).ShouldBe(["Subject: committee"]);
        Addressees(French("Décide que la MINUSMA aidera les villages ;")).ShouldBe(["Subject: mission"]);
        Addressees(English("Decides that the Panel’s tasks shall remain;")).ShouldBe(["Itself: council"]);
        Addressees(English("Requests that the Secretary-General brief the Council;")).ShouldBe(["Subject: secretary-general"]);
    }

    [Fact]
    public void A_pronoun_means_whoever_was_named_last()
    {
        Addressees(French("Prie le Secrétaire général de publier la liste, et le prie également d’informer les États ;")).ShouldBe(["secretary-general", "ByPronoun: secretary-general"]);
        Addressees(French("Engage l’Union européenne à poursuivre, l’engage également à coopérer ;")).ShouldBe(["european-union", "ByPronoun: european-union"]);
        Addressees(French("Invite le Gouvernement malien à poursuivre, note que le Gouvernement malien a signé, lui demande de ratifier ;")).ShouldBe(["government", "", "ByPronoun: government"]);
        Addressees(French("Demande à toutes les parties de cesser, les invite à signer ;")).ShouldBe(["parties", "ByPronoun: parties"]);
        Addressees(English("Encourages regional organizations to meet, and invites them to report;")).ShouldBe(["organisations", "ByPronoun: organisations"]);
    }

    [Fact]
    public void A_pronoun_that_fits_nobody_stays_unclear()
    {
        Addressees(French("Salue le rapport, et le prie également de poursuivre ;")).ShouldBe(["", "Unclear: "]);
        Addressees(French("Prie le Secrétaire général et le Comité de publier la liste, et le prie également de poursuivre ;")).ShouldBe(["secretary-general + committee", "Unclear: "]);
        Addressees(French("Prie le Comité de publier la liste, note que le Groupe d’experts est saisi, et le prie de poursuivre ;")).ShouldBe(["committee", "", "Unclear: "]);
    }

    [Fact]
    public void What_is_encouraged_may_be_a_thing_and_then_nobody_is_addressed() =>
        Addressees(English("Encourages the rapid and accelerated deployment of boats to meet the need;")).ShouldBe([""]);

    [Fact]
    public void The_verbs_of_another_s_letter_are_not_the_council_s() =>
        NormalForms(English("Notes the letter of the Agency which encourages and urges the Director to hold talks;")).ShouldBe(["notes"]);

    [Fact]
    public void What_is_asked_begins_at_the_first_infinitive() =>
        Addressees(English("Requests the Secretary-General, on the basis of the present resolution, to continue his mission and to keep the Council informed;")).ShouldBe(["secretary-general"]);

    [Fact]
    public void Other_languages_are_not_read() => ClauseReader.Read("Pide al Secretario General que informe;", InBlue.Procedure.Councils.Language.Spanish).ShouldBe(ProvisionClauses.None);
}
