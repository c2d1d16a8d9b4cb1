"""Prints what SAM's transform makes of a template, as CloudFormation would see it, for cfn-lint.

Usage: translate-template.py TEMPLATE (with the Python in which aws-sam-cli is installed)
"""

import sys
from pathlib import Path

from boto3.session import Session
from samcli.lib.translate.sam_template_validator import SamTemplateValidator
from samcli.yamlhelper import yaml_parse


class NoManagedPolicies:
    """Every policy of ours is written out, so nothing has to be asked of IAM."""

    def load(self):
        return {}


template = yaml_parse(Path(sys.argv[1]).read_text(encoding="utf-8"))
session = Session(region_name="eu-central-1")
validator = SamTemplateValidator(template, NoManagedPolicies(), region=session.region_name)
print(validator.get_translated_template_if_valid())
