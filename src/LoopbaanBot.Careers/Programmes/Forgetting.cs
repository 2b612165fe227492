using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Programmes;

/// <summary>Takes one person out of a cohort, as if they had never been in it.</summary>
public static class Forgetting
{
    public static bool Mentions(this Cohort cohort, PersonId person) =>
        cohort.Organiser == person
        || cohort.Successor == person
        || cohort.Guides.Any(guide => guide.Person == person)
        || cohort.Members.Any(member => member.Person == person);

    /// <summary>Who organised it leaves it without an organiser: a colleague of the same house can take over.</summary>
    public static Cohort Forget(this Cohort cohort, PersonId person)
    {
        if (!cohort.Mentions(person))
        {
            return cohort;
        }

        var others = cohort.Without(person).Dismiss(person, GuideRole.Trainer).Dismiss(person, GuideRole.Coach);
        return others with
        {
            Organiser = cohort.Organiser == person ? null : cohort.Organiser,
            OrganiserName = cohort.Organiser == person ? null : cohort.OrganiserName,
            Successor = cohort.Successor == person ? null : cohort.Successor,
        };
    }
}
