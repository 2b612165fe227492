namespace LoopbaanBot.Obstacles.Heavy;

/// <summary>Whom people of this school can turn to. Section <c>School</c>.</summary>
internal sealed class SchoolOptions
{
    public const string SectionName = "School";

    /// <summary>Shown in this order to whoever says that something weighs heavily; none by default, at most 10.</summary>
    public IList<SchoolContact> Contacts { get; } = [];
}

/// <summary>A person to turn to.</summary>
internal sealed class SchoolContact
{
    /// <summary>1 to 80 characters.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary><c>ConfidentialAdviser</c> (vertrouwenspersoon) or <c>CompanyDoctor</c> (bedrijfsarts).</summary>
    public ContactRole? Role { get; set; }

    /// <summary>A telephone number, an address or a place and time; 1 to 120 characters.</summary>
    public string Reach { get; set; } = string.Empty;
}

/// <summary>What somebody to turn to is.</summary>
internal enum ContactRole
{
    ConfidentialAdviser,
    CompanyDoctor,
}
