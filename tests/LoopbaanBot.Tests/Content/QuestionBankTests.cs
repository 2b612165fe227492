using System.Text.RegularExpressions;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Content;

namespace LoopbaanBot.Tests.Content;

public sealed class QuestionBankTests
{
    private static readonly DateOnly Today = new(2026, 1, 21);

    public static TheoryData<string> Names => Library.LanguageNames;

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_question_has_words_and_other_words(string language)
    {
        var content = Library.Of(language);

        Library.Real.Prompts.All.ShouldAllBe(prompt => Asked(content, prompt.Id));
        Library.Real.Prompts.All.ShouldAllBe(prompt =>
            content.Question(prompt.Id, TeacherProfile.Unknown) != content.Otherwise(prompt.Id, TeacherProfile.Unknown)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void All_words_belong_to_a_question_of_the_bank(string language) =>
        Library
            .Of(language)
            .Competencies.Values.SelectMany(competency => competency.Prompts.Values)
            .ShouldAllBe(prompt => Library.Real.Prompts.Find(prompt.Id)!.Depth == prompt.Depth);

    [Theory]
    [MemberData(nameof(Names))]
    public void No_two_questions_are_alike(string language) =>
        Library
            .Of(language)
            .Competencies.Values.SelectMany(competency => competency.Prompts.Values)
            .SelectMany(prompt => new[] { prompt.Text.ToString(), prompt.Otherwise.ToString() })
            .ShouldBeUnique();

    [Fact]
    public void Each_competency_has_five_questions_back_five_deeper_and_three_ahead()
    {
        foreach (var competency in CareerCompetencies.All)
        {
            Enum.GetValues<PromptDepth>()
                .Select(depth => Library.Real.Prompts.For(competency, depth).Count)
                .ShouldBe([5, 5, 3]);
        }
    }

    [Theory]
    [InlineData("Dutch", "(week|weken|maand|jaar|dag|keer|tijd|laatst|vorige|eerdere|loopbaan)")]
    [InlineData("English", "(week|month|year|day|time|last|while|earlier|career|recent)")]
    public void A_question_back_names_a_time(string language, string times) =>
        Library
            .Of(language)
            .Competencies.Values.SelectMany(competency => competency.Prompts.Values)
            .Where(prompt => prompt.Depth == PromptDepth.Back)
            .ShouldAllBe(prompt => Regex.IsMatch(prompt.Text.ToString(), times));

    [Fact]
    public void The_questions_of_the_first_bank_kept_their_ids()
    {
        string[] first =
        [
            .. from prefix in new[] { "KR", "MR", "WE", "LS", "NW" }
            from number in Enumerable.Range(1, 8)
            select $"{prefix}{number}",
        ];

        first.ShouldAllBe(id => Library.Real.Prompts.Find(new(id)) != null);
    }

    [Theory]
    [InlineData("Dutch", "je leidinggevende", "de school")]
    [InlineData("English", "your manager", "the school")]
    public void Someone_who_told_nothing_is_asked_in_neutral_words(string language, string manager, string school)
    {
        var question = Library.Of(language).Question(new("LS8"), TeacherProfile.Unknown);

        question.ShouldNotBeNull().ShouldContain(manager);
        question.ShouldContain(school);
    }

    [Fact]
    public void Phase_and_sector_choose_the_words()
    {
        var dutch = Library.Real[Language.Dutch];
        var aspiring = TeacherProfile.Unknown.Enter(Phase.Aspiring, Today).TeachIn(Sector.Vocational);

        dutch.Question(new("LS8"), aspiring).ShouldNotBeNull().ShouldContain("je schoolopleider");
        dutch.Question(new("LS8"), aspiring).ShouldNotBeNull().ShouldContain("de stageschool");
        dutch.Otherwise(new("KR1"), aspiring).ShouldNotBeNull().ShouldContain("met studenten");
        dutch
            .Otherwise(new("KR1"), TeacherProfile.Unknown.TeachIn(Sector.Primary))
            .ShouldNotBeNull()
            .ShouldContain("met kinderen");
        dutch
            .Otherwise(new("KR1"), TeacherProfile.Unknown.TeachIn(Sector.Secondary))
            .ShouldNotBeNull()
            .ShouldContain("met leerlingen");
    }

    [Fact]
    public void A_scale_question_is_filled_too()
    {
        var dutch = Library.Real[Language.Dutch];

        dutch
            .Say(dutch[CareerCompetency.WorkExploration].Scale.Question, TeacherProfile.Unknown)
            .ShouldContain("je school?");
    }

    [Theory]
    [InlineData(1, 0, "Wat is er anders")]
    [InlineData(1, 1, "Wat is er anders")]
    [InlineData(10, 0, "Wat past er al wel?")]
    [InlineData(10, 1, "Wat past er al wel?")]
    [InlineData(6, 0, "Wat past er al wel?")]
    [InlineData(6, 1, "Wat is er anders")]
    public void The_ends_of_the_scale_get_the_follow_up_that_makes_sense(int score, int seed, string question) =>
        Library
            .Real[Language.Dutch][CareerCompetency.MotivesReflection]
            .Scale.FollowUp(new(score), seed)
            .ToString()
            .ShouldStartWith(question);

    [Fact]
    public void A_retired_question_has_no_words() =>
        Library.Real[Language.Dutch].Question(new("KR99"), TeacherProfile.Unknown).ShouldBeNull();

    private static bool Asked(LanguageContent content, PromptId id) =>
        content.Question(id, TeacherProfile.Unknown) is { Length: > 0 } text && !text.Contains('{');
}
