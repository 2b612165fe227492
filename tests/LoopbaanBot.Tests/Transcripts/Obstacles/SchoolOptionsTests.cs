using LoopbaanBot.Obstacles.Heavy;

namespace LoopbaanBot.Tests.Transcripts.Obstacles;

/// <summary>A contact that nobody could reach stops the start.</summary>
public sealed class SchoolOptionsTests
{
    [Fact]
    public void No_contacts_at_all_is_fine() => Problems().ShouldBeEmpty();

    [Fact]
    public void A_whole_contact_is_fine() =>
        Problems(Contact("Noor", ContactRole.CompanyDoctor, "kamer 1")).ShouldBeEmpty();

    [Fact]
    public void Each_missing_part_is_named()
    {
        Problems(Contact(" ", ContactRole.CompanyDoctor, "kamer 1")).ShouldContain("School:Contacts:0:Name");
        Problems(Contact("Noor", null, "kamer 1")).ShouldContain("School:Contacts:0:Role");
        Problems(Contact("Noor", (ContactRole)7, "kamer 1")).ShouldContain("School:Contacts:0:Role");
        Problems(Contact("Noor", ContactRole.ConfidentialAdviser, "")).ShouldContain("School:Contacts:0:Reach");
        Problems(Contact("Noor", ContactRole.ConfidentialAdviser, new string('1', 121)))
            .ShouldContain("School:Contacts:0:Reach");
    }

    [Fact]
    public void A_list_that_nobody_reads_is_refused() =>
        Problems([.. Enumerable.Repeat(Contact("Noor", ContactRole.CompanyDoctor, "kamer 1"), 11)])
            .ShouldContain("more than 10");

    private static string Problems(params SchoolContact[] contacts)
    {
        var options = new SchoolOptions();
        foreach (var contact in contacts)
        {
            options.Contacts.Add(contact);
        }

        return new SchoolOptionsValidator().Validate(null, options).FailureMessage ?? string.Empty;
    }

    private static SchoolContact Contact(string name, ContactRole? role, string reach) =>
        new()
        {
            Name = name,
            Role = role,
            Reach = reach,
        };
}
