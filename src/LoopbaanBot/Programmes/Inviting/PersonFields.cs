using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Content;
using LoopbaanBot.People;

namespace LoopbaanBot.Programmes.Inviting;

/// <summary>Somebody to choose, and how somebody is called in a list.</summary>
internal static class PersonFields
{
    public static AdaptiveChoiceSetInput Person(Texts texts, IReadOnlyList<AdaptiveChoice> known, string? filled) =>
        new(CohortVerbs.PersonId)
        {
            Label = texts["cohort.person.who"],
            Placeholder = texts["cohort.person.hint"],
            // A local client knows no directory, and its own picker answers with other ids than Teams does.
            Style = known.Count > 0 ? AdaptiveChoiceInputStyle.Compact : AdaptiveChoiceInputStyle.Filtered,
            ChoicesData = known.Count > 0 ? null : AdaptiveDataQuery.People,
            Value = filled,
            Choices = known,
        };

    public static AdaptiveTextInput Label(Texts texts, string? filled) =>
        new(CohortVerbs.LabelId)
        {
            Label = texts["cohort.person.label"],
            MaxLength = CohortMember.LabelLimit.Characters,
            Value = filled,
        };

    /// <summary>Null for an empty or too long name.</summary>
    public static string? ReadLabel(string? typed) =>
        typed?.Trim() is { Length: > 0 } label && CohortMember.LabelLimit.Fits(label) ? label : null;

    public static string NameOf(Texts texts, CohortMember member) =>
        member.Name?.ToString() ?? member.Label ?? texts["cohort.person.nameless"];

    public static string NameOf(Texts texts, CohortGuide guide) =>
        guide.Name?.ToString() ?? guide.Label ?? texts["cohort.person.nameless"];

    public static string NameOf(Texts texts, Cohort cohort, PersonId person) =>
        cohort.Find(person) is { } member ? NameOf(texts, member)
        : cohort.Guides.FirstOrDefault(guide => guide.Person == person) is { } known ? NameOf(texts, known)
        : texts["cohort.person.nameless"];

    /// <summary>Somebody of any school, in a choice; it is looked up among the people of the cohort and grants nothing.</summary>
    public static string Code(PersonId person) => PeopleTable.PartitionOf(person);
}
